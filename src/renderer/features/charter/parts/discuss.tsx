import { Button, Group, Stack } from '@mantine/core';
import { TextField } from '@renderer/ui/fields';
import { Chip, type ChipTone } from '@renderer/ui/figures';
import { EmptyState, SectionCard } from '@renderer/ui/layout';
import type { CharterView, ClauseView } from '@shared/contract/charter';
import type { CharterProposal } from '@shared/domain/charter';
import { formatDay } from '@shared/text/format';
import { t, typeset } from '@shared/text/translate';
import { useState } from 'react';
import classes from '../charter.module.css';
import { DiscussForm } from '../components/discuss-form';
import { useDecide } from '../mutations';

const tones: Readonly<Record<CharterProposal['state'], ChipTone>> = {
  open: 'attention',
  accepted: 'good',
  refused: 'muted',
};
const deciding = ['accepted', 'refused'] as const;

const Decide = ({
  proposal,
  defaultName,
}: {
  readonly proposal: CharterProposal;
  readonly defaultName: string | null;
}) => {
  const decide = useDecide();
  const [name, setName] = useState<string | null>(defaultName);
  const [reason, setReason] = useState<string | null>(null);
  return (
    <Stack gap="xs">
      <div className={classes.grid}>
        <TextField label={t('charter.discuss.decidedBy')} value={name} onChange={setName} maxLength={200} />
        <TextField label={t('charter.discuss.reason')} value={reason} onChange={setReason} maxLength={1000} />
      </div>
      <Group gap="xs">
        {deciding.map((state) => (
          <Button
            key={state}
            size="xs"
            variant={state === 'accepted' ? 'filled' : 'default'}
            disabled={name === null || (state === 'refused' && reason === null)}
            loading={decide.isPending}
            onClick={() => name !== null && decide.mutate({ id: proposal.id, state, decidedBy: name, reason })}
          >
            {t(state === 'accepted' ? 'charter.discuss.accept' : 'charter.discuss.refuse')}
          </Button>
        ))}
      </Group>
    </Stack>
  );
};

const Decision = ({ proposal }: { readonly proposal: CharterProposal }) => {
  if (proposal.state === 'open' || proposal.decidedOn === null) return null;
  const params = { state: t(`charter.discuss.states.${proposal.state}`), day: formatDay(proposal.decidedOn) };
  return (
    <p className={classes.hint}>
      {proposal.decidedBy === null
        ? t('charter.discuss.decidedNobody', params)
        : t('charter.discuss.decided', { ...params, name: proposal.decidedBy })}
      {proposal.reason === null ? null : ` · ${proposal.reason}`}
    </p>
  );
};

type EntryProps = { readonly proposal: CharterProposal; readonly on: string; readonly me: string | null };

const Entry = ({ proposal, on, me }: EntryProps) => (
  <li className={classes.entry}>
    <div className={classes.label}>
      {t(`charter.discuss.kinds.${proposal.kind}`)} · {on}
      <Chip tone={tones[proposal.state]}>{t(`charter.discuss.states.${proposal.state}`)}</Chip>
    </div>
    <p className={classes.hint}>
      {t('charter.discuss.by', { author: proposal.author, day: formatDay(proposal.proposedOn) })}
      {proposal.why === null ? null : ` · ${proposal.why}`}
    </p>
    {proposal.text === null ? null : <p className={classes.quote}>{typeset(proposal.text)}</p>}
    <Decision proposal={proposal} />
    {proposal.state === 'open' ? <Decide proposal={proposal} defaultName={me} /> : null}
  </li>
);

const nameOf = (clauses: readonly ClauseView[], id: string | null): string | null => {
  const clause = clauses.find((one) => one.id === id);
  return clause ? (clause.label ?? t('charter.sections.own')) : null;
};

/** Co-writing: proposals with their decision, comments, who took part. */
export const Discuss = ({ view, clauses }: { readonly view: CharterView; readonly clauses: readonly ClauseView[] }) => {
  const [me, setMe] = useState<string | null>(null);
  const on = (proposal: CharterProposal): string => {
    const label = nameOf(clauses, proposal.draftClauseId);
    return label === null
      ? t('charter.discuss.onSection', { section: view.sectionTitles[proposal.section] })
      : t('charter.discuss.on', { label });
  };
  const waiting = view.proposals.filter((one) => one.state === 'open').length;
  return (
    <Stack gap="lg">
      <DiscussForm clauses={clauses} titles={view.sectionTitles} author={me} onAuthor={setMe} />
      <SectionCard title={t('charter.discuss.title')} description={t('charter.discuss.open', { count: waiting })}>
        {view.proposals.length === 0 && view.comments.length === 0 ? (
          <EmptyState what={t('charter.discuss.none')} why={t('charter.discuss.noneWhy')} />
        ) : (
          <ul className={classes.list}>
            {[...view.proposals]
              .sort((a, b) => Number(b.state === 'open') - Number(a.state === 'open'))
              .map((proposal) => (
                <Entry key={proposal.id} proposal={proposal} on={on(proposal)} me={me} />
              ))}
            {view.comments.map((comment) => (
              <li key={comment.id} className={classes.entry}>
                <div className={classes.label}>
                  {t('charter.discuss.kinds.comment')} ·{' '}
                  {t('charter.discuss.on', { label: nameOf(clauses, comment.draftClauseId) ?? '' })}
                </div>
                <p className={classes.hint}>
                  {t('charter.discuss.by', { author: comment.author, day: formatDay(comment.writtenOn) })}
                </p>
                <p className={classes.quote}>{typeset(comment.text)}</p>
              </li>
            ))}
          </ul>
        )}
      </SectionCard>
      <SectionCard title={t('charter.discuss.participants')}>
        {view.participants.length === 0 ? t('charter.discuss.participantsNone') : view.participants.join(', ')}
      </SectionCard>
    </Stack>
  );
};
