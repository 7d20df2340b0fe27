import { Button, Group, Stack } from '@mantine/core';
import { ExternalLink } from '@renderer/ui/external-link';
import { VerifyBadge } from '@renderer/ui/figures';
import { PlaceLink } from '@renderer/ui/navigation';
import type { PlanView, ToolView } from '@shared/contract/tools';
import type { CatalogueSource } from '@shared/domain/catalogue';
import { countryName } from '@shared/text/countries';
import { t } from '@shared/text/translate';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CatalogueView } from '../model/catalogue';
import { useRemoveTool } from '../mutations';
import classes from './catalogue.module.css';
import { CatalogueNote } from './catalogue-note';
import { PlanList } from './plan-list';

type Sourced = { readonly source: string | null; readonly verify: boolean };
type FactProps = {
  readonly label: string;
  /** Null: not known. */
  readonly value: string | null;
  readonly of?: Sourced;
  readonly sources?: readonly CatalogueSource[];
  readonly children?: ReactNode;
};

/** One fact of the tool, with where it was read and whether it is sure. */
const Fact = ({ label, value, of, sources = [], children }: FactProps) => {
  const source = of ? sources.find(({ id }) => id === of.source) : undefined;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {value ?? <span className={classes.small}>{t('tools.panel.unknown')}</span>}{' '}
        {value && of?.verify ? <VerifyBadge /> : null}
        {source ? (
          <>
            {' '}
            <span className={classes.small}>
              <ExternalLink url={source.url}>{t('tools.panel.source')}</ExternalLink>
            </span>
          </>
        ) : null}
        {children}
      </dd>
    </>
  );
};

const listed = (items: readonly string[]): string | null => (items.length === 0 ? null : items.join(', '));

const Facts = ({ tool, catalogue }: { readonly tool: ToolView; readonly catalogue: CatalogueView }) => {
  const { sources, capabilities } = catalogue;
  const { billingEntity, hosting } = tool;
  const named = (id: string) => capabilities.find((one) => one.id === id)?.label ?? id;
  const billing = [billingEntity.name, billingEntity.country === null ? null : countryName(billingEntity.country)];
  return (
    <dl className={classes.facts}>
      <Fact label={t('tools.panel.vendor')} value={tool.vendor} />
      <Fact
        label={t('tools.panel.vendorCountry')}
        value={tool.vendorCountry === null ? null : countryName(tool.vendorCountry)}
      />
      <Fact
        label={t('tools.panel.billing')}
        value={listed(billing.filter((part) => part !== null))}
        of={billingEntity}
        sources={sources}
      />
      <Fact label={t('tools.columns.category')} value={t(`tools.categories.${tool.category}`)} />
      <Fact label={t('tools.columns.aliases')} value={listed(tool.aliases)} />
      <Fact label={t('tools.panel.capabilities')} value={listed(tool.capabilities.map(named))} />
      <Fact
        label={t('tools.panel.hosting')}
        value={t(`tools.hosting.${hosting.euResidency}`)}
        of={hosting}
        sources={sources}
      >
        <CatalogueNote kind="hosting" id={tool.id} text={hosting.detail} own={tool.origin === 'own'} />
      </Fact>
      <Fact label={t('tools.panel.models')} value={listed(tool.models.list)} of={tool.models} sources={sources} />
      <Fact
        label={t('tools.panel.certifications')}
        value={listed(tool.certifications.list)}
        of={tool.certifications}
        sources={sources}
      />
      <Fact
        label={t('tools.panel.controls')}
        value={listed(tool.adminControls.list)}
        of={tool.adminControls}
        sources={sources}
      />
    </dl>
  );
};

const Settings = ({ tool, catalogue }: { readonly tool: ToolView; readonly catalogue: CatalogueView }) => (
  <section className={classes.section}>
    <h3>{t('tools.panel.settings')}</h3>
    {tool.settingsToCheck.length === 0 ? (
      <span className={classes.small}>{t('tools.panel.settingsNone')}</span>
    ) : (
      <>
        <span className={classes.small}>{t('tools.panel.settingsHelp')}</span>
        <ul className={classes.settings}>
          {tool.settingsToCheck.map((id) => {
            const setting = catalogue.settings.find((one) => one.id === id);
            return (
              <li key={id}>
                {setting?.label ?? id}
                {setting ? <div className={classes.small}>{setting.check}</div> : null}
              </li>
            );
          })}
        </ul>
        <PlaceLink to="/securiser/reglages">{t('nav.screens.securiser.reglages')}</PlaceLink>
      </>
    )}
  </section>
);

type ToolPanelProps = {
  readonly tool: ToolView;
  readonly catalogue: CatalogueView;
  readonly onEditTool: () => void;
  readonly onEditPlan: (plan: PlanView | null) => void;
  readonly onGone: () => void;
};

/** Everything the catalogue knows of a tool, with its sources; plans can be corrected or added in this dossier. */
export const ToolPanel = ({ tool, catalogue, onEditTool, onEditPlan, onGone }: ToolPanelProps) => {
  const remove = useRemoveTool();
  return (
    <Stack gap="lg">
      {tool.origin === 'own' ? (
        <Group gap="xs">
          <Button size="xs" variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={onEditTool}>
            {t('tools.panel.editTool')}
          </Button>
          <Button
            size="xs"
            variant="subtle"
            color="brick"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => remove.mutate({ id: tool.id, name: tool.product }, { onSuccess: onGone })}
          >
            {t('tools.panel.removeTool')}
          </Button>
        </Group>
      ) : null}
      <section className={classes.section}>
        <span className={classes.head}>
          <h3>{t('tools.panel.plans')}</h3>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onEditPlan(null)}
          >
            {t('tools.panel.addPlan')}
          </Button>
        </span>
        <PlanList tool={tool} sources={catalogue.sources} onEdit={onEditPlan} />
      </section>
      <section className={classes.section}>
        <h3>{t('tools.panel.identity')}</h3>
        <Facts tool={tool} catalogue={catalogue} />
      </section>
      <Settings tool={tool} catalogue={catalogue} />
      <CatalogueNote kind="tools" id={tool.id} text={tool.note} own={tool.origin === 'own'} />
    </Stack>
  );
};
