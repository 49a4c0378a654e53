import { splitIntoClues, titleOfSource, type CluePart } from '@sanlian/domain';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { VisitNote } from '../CluePages';
import { PickForm } from './PickForm';
import { SourceForm } from './SourceForm';

export interface Source {
  sourceTitle: string;
  clues: CluePart[];
}

// Outlives the page, which a change of the language draws anew.
let opened: Source | null = null;

/** From a record to clues: paste or upload it, pick its parts, note them together. */
export default function PastePage() {
  const translate = useTranslate();
  const [params] = useSearchParams();
  const visitId = params.get('visitId');
  const [source, setSource] = useState<Source | null>(opened);
  const show = (next: Source | null) => {
    opened = next;
    setSource(next);
  };
  return (
    <>
      <Title title={translate('clues.paste.title')} preferenceKey={false} />
      {visitId && <VisitNote id={visitId} />}
      {source ? (
        <PickForm source={source} visitId={visitId} onLeave={() => show(null)} />
      ) : (
        <SourceForm
          onText={(text) => show({ sourceTitle: titleOfSource(text), clues: splitIntoClues(text) })}
          onFile={show}
        />
      )}
    </>
  );
}
