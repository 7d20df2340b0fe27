import { Button, Group } from '@mantine/core';
import { today } from '@renderer/ui/clock';
import { DayField, TextField } from '@renderer/ui/fields';
import { Chip, VerifyBadge } from '@renderer/ui/figures';
import type { RegisterLine } from '@shared/domain/ai-register';
import type { Day } from '@shared/domain/day';
import { certaintyWord, levelWord } from '@shared/text/ai-register-words';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { levelTone } from '../model/words';
import { useReview } from '../mutations';
import classes from '../register.module.css';

const Review = ({ line }: { readonly line: RegisterLine }) => {
  const { system } = line;
  const [by, setBy] = useState<string | null>(null);
  const [on, setOn] = useState<Day | null>(today());
  const review = useReview();
  if (system.reviewedBy !== null && system.reviewedOn !== null)
    return (
      <Group gap="xs">
        <span className={classes.hint}>
          {t('aiRegister.panel.reviewed', { name: system.reviewedBy, day: formatDay(system.reviewedOn) })}
        </span>
        <Button size="xs" variant="subtle" color="gray" onClick={() => review.mutate({ id: system.id, review: null })}>
          {t('aiRegister.panel.reviewClear')}
        </Button>
      </Group>
    );
  return (
    <>
      <p className={classes.hint}>{t('aiRegister.panel.reviewNeeded')}</p>
      <div className={classes.grid}>
        <TextField label={t('aiRegister.panel.reviewBy')} value={by} onChange={setBy} maxLength={200} />
        <DayField label={t('aiRegister.panel.reviewOn')} value={on} onChange={setOn} />
      </div>
      <Group>
        <Button
          size="xs"
          variant="default"
          disabled={by === null || on === null}
          loading={review.isPending}
          onClick={() => by !== null && on !== null && review.mutate({ id: system.id, review: { by, on } })}
        >
          {t('aiRegister.panel.reviewSave')}
        </Button>
      </Group>
    </>
  );
};

/** The level of a use, how sure it is, and why. */
export const Verdict = ({ line }: { readonly line: RegisterLine }) => {
  if (line.standing === 'unanswered')
    return (
      <div className={classes.verdict}>
        <p className={classes.level}>{levelWord(line)}</p>
        <p className={classes.hint}>{t('aiRegister.panel.unanswered')}</p>
      </div>
    );
  const serious = line.level === 'haut_risque' || line.level === 'interdit';
  return (
    <div className={classes.verdict}>
      <p className={classes.level}>
        {t('aiRegister.panel.level', { level: levelWord(line) })}
        <Chip tone={line.standing === 'settled' ? levelTone(line) : 'muted'}>{certaintyWord(line)}</Chip>
      </p>
      <ul className={classes.list}>
        {line.rules.map((rule) => (
          <li key={rule.id}>
            {rule.explanation} {rule.verify ? <VerifyBadge /> : null}
          </li>
        ))}
      </ul>
      <div className={classes.chips}>
        {line.flags.map((flag) => (
          <Chip key={flag.id} tone="neutral">
            {flag.label}
          </Chip>
        ))}
      </div>
      <p className={classes.hint}>
        {t('aiRegister.panel.articles')} : {line.articles.join(', ')}
      </p>
      {serious ? <Review line={line} /> : null}
    </div>
  );
};
