import { ActionIcon, Tooltip } from '@mantine/core';
import { DecimalField } from '@renderer/ui/fields';
import { Chip } from '@renderer/ui/figures';
import { type AuditSettings, auditSettingOrigins, defaultAuditSettings } from '@shared/domain/audit-settings';
import { t } from '@shared/text/translate';
import { IconRestore } from '@tabler/icons-react';
import { type FormEvent, useEffect, useState } from 'react';
import { adjust, type HypothesisName, hypothesisUnit, hypothesisValue, originText } from '../model/hypotheses';
import { useSaveHypothesis } from '../mutations';
import classes from './hypothesis-field.module.css';

type HypothesisFieldProps = { readonly name: HypothesisName; readonly settings: AuditSettings };

/** Where the first value comes from: article, hypothèse, règle. */
export const OriginChip = ({ name }: { readonly name: HypothesisName }) => {
  const origin = auditSettingOrigins[name];
  return (
    <Chip tone={origin === 'rule' ? 'muted' : 'attention'} help={t(`auditScreens.hypotheses.originHelp.${origin}`)}>
      {originText(origin)}
    </Chip>
  );
};

/** One hypothesis, changed in place: saved when the field is left or by Enter. */
export const HypothesisField = ({ name, settings }: HypothesisFieldProps) => {
  const save = useSaveHypothesis();
  const current = settings[name];
  const [draft, setDraft] = useState<number | null>(current);
  const [message, setMessage] = useState<string>();
  useEffect(() => {
    setDraft(current);
    setMessage(undefined);
  }, [current]);

  const set = (value: number | null) => {
    const adjusted = adjust(settings, name, value);
    setMessage(adjusted.ok ? undefined : adjusted.message);
    if (adjusted.ok && value !== current) save.mutate(adjusted.change);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    set(draft);
  };
  const label = t(`auditScreens.hypotheses.names.${name}`);
  const first = defaultAuditSettings[name];
  return (
    <form className={classes.field} onSubmit={send} noValidate>
      <DecimalField
        label={label}
        value={draft}
        onChange={setDraft}
        onBlur={() => set(draft)}
        unit={hypothesisUnit(name)}
        error={message}
      />
      <p className={classes.origin}>
        <span>{t('auditScreens.hypotheses.default', { value: hypothesisValue(name, first) })}</span>
        <OriginChip name={name} />
        {current === first ? null : (
          <Tooltip label={t('auditScreens.hypotheses.reset')}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t('auditScreens.hypotheses.resetOf', { label })}
              onClick={() => set(first)}
            >
              <IconRestore size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        )}
      </p>
    </form>
  );
};
