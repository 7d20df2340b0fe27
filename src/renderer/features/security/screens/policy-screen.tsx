import { Button } from '@mantine/core';
import { QueryGate } from '@renderer/ui/feedback';
import { ComboField } from '@renderer/ui/fields';
import { KeyFigure } from '@renderer/ui/figures';
import { Answer, EmptyState, ScreenFrame } from '@renderer/ui/layout';
import { PlaceButton, useOpenItem, usePdfAction } from '@renderer/ui/navigation';
import type { PolicyView } from '@shared/contract/tool-policy';
import type { ToolView } from '@shared/contract/tools';
import type { PolicyLine } from '@shared/domain/tool-policy';
import { t } from '@shared/text/translate';
import { IconShieldCheck } from '@tabler/icons-react';
import { useCallback, useMemo } from 'react';
import { PolicyPanel } from '../components/policy-panel';
import { PolicyTable } from '../components/policy-table';
import { RequestsCard } from '../components/requests-card';
import { usePoster } from '../mutations';
import { usePolicy, useTools } from '../queries';

/** A tool of the catalogue that the company neither pays nor decided on yet. */
const newLine = (tool: ToolView): PolicyLine => ({
  toolId: tool.id,
  tool: tool.product,
  vendor: tool.vendor,
  category: tool.category,
  inUse: false,
  seats: null,
  account: 'unknown',
  policy: null,
  rules: [],
  verdicts: { public: null, internal: null, confidential: null, personal: null },
  standing: 'undecided',
  warnings: [],
});

type PolicyProps = { readonly view: PolicyView; readonly tools: readonly ToolView[] };

const Policy = ({ view, tools }: PolicyProps) => {
  const { lines, requests, figures } = view;
  const [item, setItem] = useOpenItem();
  const poster = usePoster();
  usePdfAction({
    label: t(poster.isPending ? 'security.policy.posterBusy' : 'security.policy.poster'),
    busy: poster.isPending,
    run: () => poster.mutate(undefined),
  });
  const addable = useMemo(() => {
    const known = new Set(lines.map((line) => line.toolId));
    return tools
      .filter((tool) => !known.has(tool.id))
      .map((tool) => ({ id: tool.id, label: tool.product, secondary: tool.vendor }));
  }, [lines, tools]);
  const chosen = tools.find((tool) => tool.id === item);
  const open = lines.find((line) => line.toolId === item) ?? (chosen ? newLine(chosen) : null);
  const openLine = useCallback((line: PolicyLine) => setItem(line.toolId), [setItem]);
  const add = (
    <ComboField
      label={t('security.policy.chooseTool')}
      hideLabel
      placeholder={t('security.policy.addTool')}
      value={null}
      options={addable}
      onChange={(id) => id !== null && setItem(id)}
      w={240}
    />
  );
  const undecided = lines.find((line) => line.standing === 'undecided');
  return (
    <ScreenFrame
      wide
      title={t('security.policy.title')}
      tone={undecided ? 'attention' : 'good'}
      answer={
        <Answer
          text={
            lines.length === 0
              ? t('security.policy.answerNone')
              : t('security.policy.answer', {
                  allowed: figures.allowed.value ?? 0,
                  total: lines.length,
                  undecided: figures.undecided.value ?? 0,
                })
          }
        />
      }
      note={t('security.policy.about')}
      figures={
        lines.length === 0 ? null : (
          <>
            <KeyFigure figure={figures.allowed} />
            <KeyFigure figure={figures.undecided} tone={undecided ? 'attention' : 'plain'} />
          </>
        )
      }
      next={
        undecided ? (
          <Button onClick={() => setItem(undecided.toolId)}>
            {t('security.policy.next', { tool: undecided.tool })}
          </Button>
        ) : lines.length > 0 ? (
          <Button loading={poster.isPending} onClick={() => poster.mutate(undefined)}>
            {t('security.policy.nextPoster')}
          </Button>
        ) : null
      }
    >
      {lines.length === 0 ? (
        <EmptyState icon={IconShieldCheck} what={t('security.policy.empty')} why={t('security.policy.emptyWhy')}>
          <PlaceButton to="/auditer/abonnements">{t('security.policy.bySubscription')}</PlaceButton>
          {add}
        </EmptyState>
      ) : (
        <PolicyTable lines={lines} onOpen={openLine} open={item} toolbar={add} />
      )}
      <RequestsCard requests={requests} />
      <PolicyPanel line={open} onClose={() => setItem(null)} />
    </ScreenFrame>
  );
};

/** « Quels outils sont autorisés, avec quelles données ? » */
export const PolicyScreen = () => {
  const policy = usePolicy();
  const tools = useTools();
  return <QueryGate query={policy}>{(view) => <Policy view={view} tools={tools.data?.tools ?? []} />}</QueryGate>;
};
