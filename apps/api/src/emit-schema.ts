import 'reflect-metadata';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildApiSchema } from './schema';

process.stdout.write(`${printSchema(lexicographicSortSchema(buildApiSchema()))}\n`);
