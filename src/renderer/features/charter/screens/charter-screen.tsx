import { Button, Skeleton } from '@mantine/core';
import { QueryGate } from '@renderer/ui/feedback';
import { Segmented } from '@renderer/ui/fields';
import { KeyFigure } from '@renderer/ui/figures';
import { Answer, EmptyState, ScreenFrame, SplitPane } from '@renderer/ui/layout';
import { PlaceButton, useOpenItem, usePdfAction } from '@renderer/ui/navigation';
import type { CharterView } from '@shared/contract/charter';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { CharterPages } from '../components/preview';
import { PublishDialog } from '../components/publish-dialog';
import { WatchNotice } from '../components/watch-notice';
import { gradeFigure } from '../model/figures';
import { charterTabs, tabOf } from '../model/tabs';
import { useCharterPdf, useStart } from '../mutations';
import { Discuss } from '../parts/discuss';
import { Grade } from '../parts/grade';
import { Signatures } from '../parts/signatures';
import { ValuesForm } from '../parts/values-form';
import { Versions } from '../parts/versions';
import { Write } from '../parts/write';
import { type Preview, useCharter, usePreview } from '../queries';

const NoCharter = () => {
  const start = useStart();
  return (
    <ScreenFrame
      title={t('charter.title')}
      tone="attention"
      answer={<Answer text={t('charter.answer.none')} />}
      note={t('charter.note')}
    >
      <EmptyState icon={IconFileText} what={t('charter.empty.what')} why={t('charter.empty.why')}>
        <Button loading={start.isPending} onClick={() => start.mutate(undefined)}>
          {t('charter.empty.start')}
        </Button>
        <PlaceButton to="/securiser/outils" variant="default">
          {t('charter.empty.policy')}
        </PlaceButton>
      </EmptyState>
    </ScreenFrame>
  );
};

const answerOf = (view: CharterView, preview: Preview | null): string => {
  const current = view.versions.find((version) => version.inForce) ?? view.versions[0];
  if (current) {
    const { signed, expected } = current.coverage;
    const params = { number: current.number, day: formatDay(current.effectiveOn), signed, expected };
    return t(expected === 0 ? 'charter.answer.publishedNoStaff' : 'charter.answer.published', params);
  }
  if (!preview) return t('charter.answer.writing');
  const { points, outOf, level } = preview.grade;
  return t('charter.answer.draft', { points, outOf, level: t(`charter.grade.levels.${level}`) });
};

type DraftView = CharterView & { readonly draft: NonNullable<CharterView['draft']> };

const Charter = ({ view }: { readonly view: DraftView }) => {
  const [item, setItem] = useOpenItem();
  const tab = tabOf(item, view.versions.length > 0);
  const state = usePreview(view.draft);
  const pdf = useCharterPdf();
  const [publishing, setPublishing] = useState(false);
  const { preview } = state;
  const current = view.versions.find((version) => version.inForce) ?? view.versions[0];
  usePdfAction({
    label: t(pdf.isPending ? 'charter.pdfBusy' : 'charter.pdf'),
    busy: pdf.isPending,
    run: () => pdf.mutate(tab === 'signatures' || tab === 'versions' ? (current?.id ?? null) : null),
  });
  const withPages = tab === 'write' || tab === 'values' || tab === 'grade';
  const missing = view.draft.variables.filter((variable) => variable.origin === 'missing').length;
  const body = {
    write: () => <Write draft={view.draft} />,
    values: () => <ValuesForm draft={view.draft} />,
    discuss: () => <Discuss view={view} clauses={view.draft.clauses} />,
    grade: () => (preview ? <Grade grade={preview.grade} sources={view.sources} /> : <Skeleton height={320} />),
    versions: () => (
      <Versions view={view} canPublish={preview?.fit.fits ?? false} onPublish={() => setPublishing(true)} />
    ),
    signatures: () => <Signatures view={view} />,
  }[tab]();
  return (
    <ScreenFrame
      wide
      title={t('charter.title')}
      tone={current ? (current.coverage.missing.length === 0 ? 'good' : 'attention') : 'attention'}
      answer={<Answer text={answerOf(view, preview)} />}
      note={t('charter.note')}
      figures={
        <>
          {current ? <KeyFigure figure={current.coverage.coverage} /> : null}
          {preview ? (
            <KeyFigure figure={gradeFigure(preview.grade)} note={t(`charter.grade.levels.${preview.grade.level}`)} />
          ) : null}
        </>
      }
      next={
        missing > 0 && !current && tab !== 'values' ? (
          <Button onClick={() => setItem('values')}>{t('charter.next.complete')}</Button>
        ) : !current ? (
          <Button disabled={!preview?.fit.fits} onClick={() => setPublishing(true)}>
            {t('charter.next.publish')}
          </Button>
        ) : current.reviewLate && tab !== 'write' ? (
          <Button onClick={() => setItem('write')}>{t('charter.next.revise')}</Button>
        ) : current.coverage.missing.length > 0 && tab !== 'signatures' ? (
          <Button onClick={() => setItem('signatures')}>{t('charter.next.sign')}</Button>
        ) : null
      }
    >
      <WatchNotice />
      <Segmented
        aria-label={t('charter.tabs.label')}
        data={charterTabs.map((value) => ({ value, label: t(`charter.tabs.${value}`) }))}
        value={tab}
        onChange={setItem}
        style={{ alignSelf: 'flex-start' }}
      />
      {withPages ? (
        <SplitPane aside={<CharterPages state={state} titles={view.sectionTitles} />} asideWidth={420}>
          {body}
        </SplitPane>
      ) : (
        body
      )}
      <PublishDialog
        opened={publishing}
        onClose={() => setPublishing(false)}
        number={view.draft.nextVersion}
        openProposals={view.proposals.filter((proposal) => proposal.state === 'open').length}
      />
    </ScreenFrame>
  );
};

/** « Que dit notre charte, et qui l'a signée ? » */
export const CharterScreen = () => {
  const charter = useCharter();
  return (
    <QueryGate query={charter}>
      {(view) => (view.draft === null ? <NoCharter /> : <Charter view={{ ...view, draft: view.draft }} />)}
    </QueryGate>
  );
};
