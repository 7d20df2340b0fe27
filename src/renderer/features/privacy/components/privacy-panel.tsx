import { Stack } from '@mantine/core';
import { Segmented } from '@renderer/ui/fields';
import { SidePanel } from '@renderer/ui/layout';
import { PlaceLink } from '@renderer/ui/navigation';
import type { PrivacyLine } from '@shared/domain/privacy';
import { sayCoded } from '@shared/text/coded-params';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { type PanelTab, panelTabs } from '../model/draft';
import classes from '../privacy.module.css';
import { DpiaForm } from './dpia-form';
import { SheetForm } from './sheet-form';
import { TermsPart } from './terms-part';

const ToDo = ({ line }: { readonly line: PrivacyLine }) => (
  <div className={classes.todo}>
    <h3 className={classes.head}>{t('rgpd.todo')}</h3>
    {line.alerts.length === 0 ? (
      <p className={classes.hint}>{t('rgpd.todoNone')}</p>
    ) : (
      <ul className={classes.list}>
        {line.alerts.map((alert) => (
          <li key={`${alert.code} ${JSON.stringify(alert.params)}`}>{sayCoded(alert)}</li>
        ))}
      </ul>
    )}
    {line.uses[0] ? (
      <p className={classes.hint}>
        <PlaceLink to="/securiser/registre-ia" item={line.uses[0].id}>
          {t('rgpd.usedFor', { list: line.uses.map((use) => use.name).join(', ') })}
        </PlaceLink>
      </p>
    ) : null}
  </div>
);

type OpenProps = { readonly line: PrivacyLine; readonly onClose: () => void };

const Open = ({ line, onClose }: OpenProps) => {
  const [tab, setTab] = useState<PanelTab>('sheet');
  // A form starts again from what is saved whenever the sheet changes.
  const version = JSON.stringify(line.sheet);
  return (
    <Stack gap="md">
      <ToDo line={line} />
      <Segmented
        aria-label={t('rgpd.panelTabs.label')}
        data={panelTabs.map((value) => ({ value, label: t(`rgpd.panelTabs.${value}`) }))}
        value={tab}
        onChange={setTab}
        style={{ alignSelf: 'flex-start' }}
      />
      {tab === 'sheet' ? <SheetForm key={version} line={line} onClose={onClose} /> : null}
      {tab === 'dpia' ? <DpiaForm key={version} line={line} /> : null}
      {tab === 'terms' ? <TermsPart line={line} /> : null}
    </Stack>
  );
};

type PanelProps = { readonly line: PrivacyLine | null; readonly onClose: () => void };

/** One tool: what is left to do, its sheet, the impact assessment, the terms read. */
export const PrivacyPanel = ({ line, onClose }: PanelProps) => (
  <SidePanel
    opened={line !== null}
    onClose={onClose}
    title={line === null ? '' : t('rgpd.panel', { tool: line.tool })}
    size={680}
  >
    {line === null ? null : <Open key={line.toolId} line={line} onClose={onClose} />}
  </SidePanel>
);
