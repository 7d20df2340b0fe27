import { ActionIcon, Button, Checkbox, Group, Stack } from '@mantine/core';
import { NoteField } from '@renderer/ui/fields';
import { Chip } from '@renderer/ui/figures';
import type { ClauseView } from '@shared/contract/charter';
import { t, typeset } from '@shared/text/translate';
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import classes from '../charter.module.css';
import { useMoveClause, useRemoveClause, useSaveClause } from '../mutations';

type EditProps = { readonly clause: ClauseView; readonly onDone: () => void };

const Edit = ({ clause, onDone }: EditProps) => {
  const save = useSaveClause();
  const [text, setText] = useState<string | null>(clause.text ?? clause.libraryText);
  const write = (value: string | null) =>
    save.mutate({ id: clause.id, text: value, included: clause.included }, { onSuccess: onDone });
  return (
    <Stack gap="xs">
      <NoteField
        label={t('charter.clause.text')}
        description={t('charter.clause.help', { example: '{{comite}}' })}
        value={text}
        onChange={setText}
        rows={4}
        autoFocus
      />
      <Group gap="xs">
        <Button size="xs" loading={save.isPending} disabled={text === null} onClick={() => write(text)}>
          {t('common.save')}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={onDone}>
          {t('common.cancel')}
        </Button>
        {clause.libraryText !== null && clause.text !== null ? (
          <Button size="xs" variant="default" onClick={() => write(null)}>
            {t('charter.clause.restore')}
          </Button>
        ) : null}
      </Group>
    </Stack>
  );
};

const missingText = (clause: ClauseView): string | null => {
  const missing = clause.assembled?.missing ?? [];
  if (missing.length === 0) return null;
  const names = missing.map((id) => t(`charter.variables.${id}`)).join(', ');
  return t(clause.hidden ? 'charter.clause.hidden' : 'charter.clause.missing', { names });
};

type RowProps = { readonly clause: ClauseView; readonly rank: number; readonly count: number };

/** One clause: kept or not, moved, rewritten; what it lacks is said under it. */
export const ClauseRow = ({ clause, rank, count }: RowProps) => {
  const [editing, setEditing] = useState(false);
  const save = useSaveClause();
  const move = useMoveClause();
  const remove = useRemoveClause();
  const label = clause.label ?? t('charter.sections.own');
  const missing = missingText(clause);
  const shown = clause.assembled?.text || clause.text || clause.libraryText || '';
  const go = (position: number) => move.mutate({ id: clause.id, position });
  return (
    <li className={classes.clause}>
      <Checkbox
        checked={clause.included}
        aria-label={t('charter.clause.keep', { label })}
        onChange={(event) => save.mutate({ id: clause.id, text: clause.text, included: event.currentTarget.checked })}
      />
      <div className={classes.body}>
        <div className={classes.label}>
          {label}
          {clause.text !== null && clause.clauseId !== null ? (
            <Chip tone="neutral">{t('charter.clause.rewritten')}</Chip>
          ) : null}
          {clause.optional ? <Chip tone="muted">{t('charter.clause.optional')}</Chip> : null}
          {clause.included ? null : <Chip tone="muted">{t('charter.clause.left')}</Chip>}
        </div>
        {editing ? (
          <Edit clause={clause} onDone={() => setEditing(false)} />
        ) : (
          <p className={clause.included ? classes.text : `${classes.text} ${classes.left}`}>{typeset(shown)}</p>
        )}
        {missing && clause.included ? <p className={classes.warn}>{missing}</p> : null}
      </div>
      <Group gap={2} wrap="nowrap" align="flex-start">
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('charter.clause.up', { label })}
          disabled={rank === 0 || move.isPending}
          onClick={() => go(rank - 1)}
        >
          <IconArrowUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('charter.clause.down', { label })}
          disabled={rank === count - 1 || move.isPending}
          onClick={() => go(rank + 1)}
        >
          <IconArrowDown size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('charter.clause.rewrite', { label })}
          onClick={() => setEditing((now) => !now)}
        >
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
        {clause.clauseId === null ? (
          <ActionIcon
            variant="subtle"
            color="brick"
            aria-label={t('charter.clause.remove', { label })}
            onClick={() => remove.mutate({ id: clause.id })}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        ) : null}
      </Group>
    </li>
  );
};
