import { Button, Collapse, List, Stack } from '@mantine/core';
import { Chip, VerifyBadge } from '@renderer/ui/figures';
import { GlossaryTerm } from '@renderer/ui/glossary';
import { SectionCard } from '@renderer/ui/layout';
import { PlaceLink } from '@renderer/ui/navigation';
import type { RegisterView } from '@shared/contract/ai-register';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import classes from '../register.module.css';

/** Evidence of AI literacy: who signed the charter, who was trained. */
const Literacy = ({ literacy }: Pick<RegisterView, 'literacy'>) => {
  const { charter, training } = literacy;
  return (
    <SectionCard title={t('aiRegister.literacy.title')} description={t('aiRegister.literacy.description')}>
      <List spacing={6} size="sm">
        <List.Item>
          {charter === null ? t('aiRegister.literacy.charterNone') : t('aiRegister.literacy.charter', { ...charter })}{' '}
          <PlaceLink to="/securiser/charte">{t('aiRegister.literacy.toCharter')}</PlaceLink>
        </List.Item>
        <List.Item>
          {training === null
            ? t('aiRegister.literacy.trainingNone')
            : t('aiRegister.literacy.training', {
                sessions: training.sessions,
                trained: training.trained,
                expected: training.expected,
                day: training.lastOn === null ? t('common.unknown') : formatDay(training.lastOn),
              })}{' '}
          <PlaceLink to="/mesurer/formation">{t('aiRegister.literacy.toTraining')}</PlaceLink>
        </List.Item>
      </List>
      <p className={classes.hint} style={{ marginTop: 10 }}>
        <GlossaryTerm id="maitrise-ia" />
      </p>
    </SectionCard>
  );
};

const Deadlines = ({ deadlines }: Pick<RegisterView, 'deadlines'>) => (
  <SectionCard title={t('aiRegister.deadlines.title')}>
    {deadlines.length === 0 ? (
      <p className={classes.hint}>{t('aiRegister.deadlines.none')}</p>
    ) : (
      <List spacing={6} size="sm">
        {deadlines.map((one) => (
          <List.Item key={`${one.on} ${one.kind}`}>
            <strong>{formatDay(one.on)}</strong>{' '}
            <Chip tone="neutral">{t('aiRegister.deadlines.left', { days: one.daysLeft })}</Chip>{' '}
            {t(`aiRegister.deadlines.${one.kind}`, {
              count: one.obligations.length,
              systems: one.systems.join(', '),
            })}
          </List.Item>
        ))}
      </List>
    )}
  </SectionCard>
);

/** Calendar of the regulation, authorities as they really stand, what nobody has confirmed. */
const Reference = ({ reference }: Pick<RegisterView, 'reference'>) => {
  const [open, setOpen] = useState(false);
  return (
    <SectionCard
      title={t('aiRegister.reference.title')}
      description={reference.disclaimer}
      actions={
        <Button size="xs" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('aiRegister.reference.show')}
        </Button>
      }
    >
      <Collapse expanded={open}>
        <Stack gap="md">
          <section>
            <h3 className={classes.head}>{t('aiRegister.reference.timeline')}</h3>
            <List spacing={4} size="sm">
              {reference.timeline.map((entry) => (
                <List.Item key={`${entry.on} ${entry.label}`}>
                  <strong>{formatDay(entry.on)}</strong> · {entry.label}{' '}
                  <Chip tone={entry.status === 'past' ? 'muted' : 'attention'}>
                    {entry.status === 'past'
                      ? t('aiact.timeline.past')
                      : t('aiRegister.deadlines.left', { days: entry.daysLeft })}
                  </Chip>
                </List.Item>
              ))}
            </List>
          </section>
          <section>
            <h3 className={classes.head}>{t('aiRegister.reference.authorities')}</h3>
            <List spacing={4} size="sm">
              {reference.authorities.map((one) => (
                <List.Item key={one.name}>
                  <strong>{one.name}</strong> · {one.role}{' '}
                  <Chip tone={one.inOffice ? 'neutral' : 'muted'}>
                    {t(one.inOffice ? 'aiact.authorities.inOffice' : 'aiact.authorities.planned')}
                  </Chip>{' '}
                  {one.verify ? <VerifyBadge /> : null}
                </List.Item>
              ))}
            </List>
          </section>
          <section>
            <h3 className={classes.head}>{t('aiRegister.reference.toVerify')}</h3>
            <List spacing={4} size="sm">
              {reference.toVerify.map((text) => (
                <List.Item key={text}>{text}</List.Item>
              ))}
            </List>
          </section>
        </Stack>
      </Collapse>
    </SectionCard>
  );
};

/** What goes with the register: proofs of literacy, dates, the regulation as it stands. */
export const EvidenceCards = ({ view }: { readonly view: RegisterView }) => (
  <>
    <div className={classes.cards}>
      <Literacy literacy={view.literacy} />
      <Deadlines deadlines={view.deadlines} />
    </div>
    <Reference reference={view.reference} />
  </>
);
