import AddIcon from '@mui/icons-material/AddOutlined';
import RemoveIcon from '@mui/icons-material/CloseOutlined';
import { Box, Button, FormHelperText, IconButton, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useInput, useTranslate } from 'react-admin';
import { useFieldMessage } from '../../platform/form-errors';
import { Reorderable } from '../../platform/Reorderable';
import { Section } from '../../platform/Section';
import { PickSubmissions } from './PickSubmissions';
import type { Original } from './reports.documents';

/** An article while it is edited. */
export interface Article {
  id: string;
  title: string;
  body: string;
  submission: Original;
}

/** An article starts as what the reporter wrote. */
const articleOf = (original: Original): Article => ({
  id: original.id,
  title: original.title,
  body: [original.situation, original.analysis, original.suggestion].filter(Boolean).join('\n'),
  submission: original,
});

const parts = ['situation', 'analysis', 'suggestion'] as const;

/** The articles of a report: their order, and each beside what the reporter wrote, which stays as it is (S6). */
export function ArticlesInput({ source, defaultValue = [] }: { source: string; defaultValue?: Article[] }) {
  const translate = useTranslate();
  const { field } = useInput({ source, defaultValue });
  const messageOf = useFieldMessage();
  const articles = field.value as Article[];
  const [picking, setPicking] = useState(false);

  const change = (id: string, changes: Partial<Article>) =>
    field.onChange(articles.map((article) => (article.id === id ? { ...article, ...changes } : article)));
  const wrong = messageOf(source);

  return (
    <Box sx={{ width: '100%' }}>
      <Section
        title={translate('reports.articleCount', { count: articles.length })}
        aside={
          <Button variant="outlined" startIcon={<AddIcon />} onClick={() => setPicking(true)}>
            {translate('reports.pick')}
          </Button>
        }
      >
        {articles.length === 0 && <Typography color="text.secondary">{translate('reports.noArticles')}</Typography>}
        {wrong && <FormHelperText error>{wrong}</FormHelperText>}
        <Reorderable
          rows={articles}
          name={({ title }) => title}
          onReorder={field.onChange}
          extra={({ id, title }) => (
            <IconButton
              size="small"
              aria-label={translate('reports.remove', { title })}
              onClick={() => field.onChange(articles.filter((one) => one.id !== id))}
            >
              <RemoveIcon fontSize="small" />
            </IconButton>
          )}
        >
          {({ title, submission }) => (
            <Typography>
              <span className="number" /> {title}{' '}
              <Typography component="span" variant="body2" color="text.secondary">
                {submission.number}
              </Typography>
            </Typography>
          )}
        </Reorderable>
      </Section>
      {articles.map((article, index) => (
        <Section key={article.id} title={translate('reports.articleNumber', { number: index + 1 })}>
          <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
            <Stack spacing={2}>
              <TextField
                label={translate('reports.articleTitle')}
                value={article.title}
                required
                {...shown(messageOf(`${source}.${index}.title`))}
                onChange={(event) => change(article.id, { title: event.target.value })}
              />
              <TextField
                label={translate('reports.articleBody')}
                value={article.body}
                required
                multiline
                minRows={12}
                {...shown(messageOf(`${source}.${index}.body`) ?? messageOf(`${source}.${index}.submissionId`))}
                onChange={(event) => change(article.id, { body: event.target.value })}
              />
            </Stack>
            <OriginalText original={article.submission} />
          </Box>
        </Section>
      ))}
      {picking && (
        <PickSubmissions
          without={articles.map(({ submission }) => submission.id)}
          onClose={() => setPicking(false)}
          onPick={(picked) => field.onChange([...articles, ...picked.map(articleOf)])}
        />
      )}
    </Box>
  );
}

function OriginalText({ original }: { original: Original }) {
  const translate = useTranslate();
  return (
    <Box sx={{ borderLeft: 3, borderColor: 'divider', pl: 2 }}>
      <Typography variant="h3" color="text.secondary">
        {translate('reports.original')} {original.number}
      </Typography>
      <Typography sx={{ fontWeight: 600, my: 1 }}>{original.title}</Typography>
      {parts.map(
        (part) =>
          original[part] && (
            <Box key={part} sx={{ mb: 1.5 }}>
              <Typography variant="body2" color="primary" sx={{ fontWeight: 600 }}>
                {translate(`resources.submissions.fields.${part}`)}
              </Typography>
              <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
                {original[part]}
              </Typography>
            </Box>
          ),
      )}
    </Box>
  );
}

const shown = (message: string | undefined) => ({ error: Boolean(message), helperText: message });
