import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { confirm, toast } from '@renderer/ui/feedback';
import { Chip } from '@renderer/ui/figures';
import { SectionCard, SidePanel } from '@renderer/ui/layout';
import type { CarbonFootprintView, CarbonMethodView } from '@shared/contract/carbon';
import type { CarbonMethod } from '@shared/domain/carbon';
import { massRange, massText } from '@shared/text/carbon-mass';
import { codedText } from '@shared/text/figure-text';
import { formatNumber } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useSaveMethod } from '../mutations';
import { useMethod } from '../queries';
import classes from './carbon.module.css';
import { FactorForm } from './factor-form';

const outside = (warnings: CarbonMethodView['factorWarnings']): boolean =>
  warnings.some((warning) => warning.code !== 'company-factor-given');

/** The three methods on the same uses, the choice between them, and the company's own factor with its warning. */
export const MethodsCard = ({ view }: { readonly view: CarbonFootprintView }) => {
  const method = useMethod();
  const [typing, setTyping] = useState(false);
  const { mutate: save } = useSaveMethod();
  const known = method.data;
  const choose = async (chosen: CarbonMethod) => {
    if (!known) return;
    const { settings, factorWarnings } = known;
    if (chosen === 'company-factor' && settings.companyFactor === null) {
      setTyping(true);
      return;
    }
    if (chosen === 'company-factor' && outside(factorWarnings)) {
      const sure = await confirm({
        title: t('carbonScreens.footprint.confirmTitle'),
        body: factorWarnings.map((warning) => codedText(warning, 'warnings')).join(' '),
        action: t('carbonScreens.footprint.confirmAction'),
      });
      if (!sure) return;
    }
    save({ ...settings, method: chosen }, { onError: toast.failed });
  };
  return (
    <SectionCard
      title={t('carbonScreens.footprint.methods')}
      description={t('carbonScreens.footprint.methodsHelp')}
      actions={
        <Button size="sm" variant="default" onClick={() => setTyping(true)}>
          {t(
            known?.settings.companyFactor ? 'carbonScreens.footprint.factorEdit' : 'carbonScreens.footprint.factorAdd',
          )}
        </Button>
      }
    >
      <Stack gap="md">
        <div className={classes.methods}>
          {view.methods.map((one) => {
            const kg = one.footprint.total?.gwpKgCO2e ?? null;
            const name = t(`carbon.methods.${one.method}`);
            return (
              <article key={one.method} className={classes.method} data-selected={one.selected} aria-label={name}>
                <Group gap="xs">
                  <h3 className={classes.methodName}>{name}</h3>
                  {one.selected ? (
                    <Chip tone="good" icon={IconCheck}>
                      {t('carbonScreens.footprint.chosen')}
                    </Chip>
                  ) : null}
                </Group>
                <span className={classes.methodValue}>{massText(kg?.central ?? null)}</span>
                <Text size="sm" c="dimmed">
                  {kg === null ? t('carbonReport.methodUnknown') : massRange(kg)}
                  {one.timesLifeCycle === null || one.method === 'life-cycle'
                    ? ''
                    : ` · ${t('carbonReport.times', { times: formatNumber(one.timesLifeCycle, one.timesLifeCycle < 10 ? 1 : 0) })}`}
                </Text>
                <Text size="sm">{t(`carbon.methodHelp.${one.method}`)}</Text>
                {one.selected ? null : (
                  <Button
                    size="xs"
                    variant="default"
                    mt="auto"
                    aria-label={`${t('carbonScreens.footprint.choose')} : ${name}`}
                    onClick={() => void choose(one.method)}
                  >
                    {t('carbonScreens.footprint.choose')}
                  </Button>
                )}
              </article>
            );
          })}
        </div>
        {view.factorWarnings.length > 0 ? (
          <Alert
            color="ochre"
            variant="outline"
            title={t('carbonScreens.footprint.factor')}
            icon={<IconAlertTriangle size={20} aria-hidden />}
          >
            {view.factorWarnings.map((warning) => codedText(warning, 'warnings')).join(' ')}
          </Alert>
        ) : null}
      </Stack>
      <SidePanel opened={typing} onClose={() => setTyping(false)} title={t('carbonScreens.footprint.factor')}>
        {typing && known ? <FactorForm known={known} onDone={() => setTyping(false)} /> : null}
      </SidePanel>
    </SectionCard>
  );
};
