import { Field, Int, ObjectType } from 'type-graphql';
import { Shown } from '../access/access.decorator';

@Shown()
@ObjectType('ImportError', { description: 'What is wrong with one cell.' })
export class ImportErrorObject {
  @Field(() => Int, { description: "The row's number as the spreadsheet shows it, the header being 1." })
  row!: number;
  @Field(() => String, { description: "The column's header as it stands in the file." })
  column!: string;
  @Field(() => String)
  code!: string;
  @Field(() => String, { description: 'In the language of the request.' })
  message!: string;
}

@Shown()
@ObjectType('ImportReport', { description: 'What an import did, or would do; with any error it does nothing.' })
export class ImportReportObject {
  @Field(() => Int)
  created!: number;
  @Field(() => Int)
  updated!: number;
  @Field(() => Int)
  unchanged!: number;
  @Field(() => [ImportErrorObject])
  errors!: ImportErrorObject[];
}
