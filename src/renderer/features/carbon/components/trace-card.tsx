import { List, Table, Text } from '@mantine/core';
import { ComboField, SelectField } from '@renderer/ui/fields';
import { SectionCard } from '@renderer/ui/layout';
import type { CarbonFootprintView } from '@shared/contract/carbon';
import { codedText, sourceDate } from '@shared/text/figure-text';
import { formatNumber, NNBSP } from '@shared/text/format';
import { t, textOf } from '@shared/text/translate';
import { zoneName } from '@shared/text/zones';
import { useState } from 'react';
import { useTrace } from '../queries';
import classes from './carbon.module.css';

/** A conversation turn: the length of section 9 of the method. */
const replyTokens = 400;

/** « 0,0012 », « 1,3 × 10⁻⁶ »: four significant digits whatever the size. */
const coefficient = (value: number): string => {
  if (value === 0 || (Math.abs(value) >= 0.001 && Math.abs(value) < 1e6))
    return new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 4 }).format(value);
  const [digits = '', power = '0'] = value.toExponential(3).split('e');
  const raised = [...String(Number(power))].map((sign) => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'['-0123456789'.indexOf(sign)] ?? '').join('');
  return `${digits.replace('.', ',')}${NNBSP}×${NNBSP}10${raised}`;
};

/** « D’où vient ce chiffre ? »: one request of a model in use, down to the last coefficient. */
export const TraceCard = ({ view }: { readonly view: CarbonFootprintView }) => {
  const models = (view.footprint.slices.model ?? []).flatMap(({ key }) => (key.model ? [key.model] : []));
  const [chosen, setChosen] = useState<string | null>(null);
  const model = chosen ?? models[0] ?? null;
  const declared = [...new Set(view.footprint.zones.flatMap((one) => (one.origin === 'declared' ? [one.zone] : [])))];
  const [zone, setZone] = useState<string | null>(null);
  const { data: trace } = useTrace(model, zone !== null && declared.includes(zone) ? zone : null, replyTokens);
  if (model === null) return null;
  return (
    <SectionCard
      title={t('carbonScreens.footprint.trace')}
      description={t('carbonScreens.footprint.traceHelp')}
      actions={
        <>
          <ComboField
            label={t('carbonScreens.footprint.traceModel')}
            value={model}
            onChange={setChosen}
            options={models.map((key) => ({ id: key, label: key.slice(key.indexOf('/') + 1) }))}
            w={240}
          />
          {declared.length > 0 ? (
            <SelectField
              label={t('carbonSetup.zones.trace')}
              value={zone}
              onChange={setZone}
              placeholder={t('carbonSetup.zones.traceProvider')}
              choices={declared.map((value) => ({ value, label: zoneName(value) }))}
              w={240}
            />
          ) : null}
        </>
      }
    >
      {trace ? (
        <>
          <Text size="sm" mb="sm">
            {t('carbonScreens.footprint.traceFor', {
              tokens: formatNumber(trace.outputTokens),
              zone: zoneName(trace.zone),
              confidence: t(`carbon.confidence.${trace.confidence}`),
            })}
          </Text>
          <Table className={classes.levels} aria-label={t('carbonScreens.footprint.trace')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('carbonScreens.footprint.traceColumns.step')}</Table.Th>
                <Table.Th scope="col" ta="right">
                  {t('carbonScreens.footprint.traceColumns.low')}
                </Table.Th>
                <Table.Th scope="col" ta="right">
                  {t('carbonScreens.footprint.traceColumns.high')}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {trace.steps.map((step) => (
                <Table.Tr key={step.code}>
                  <Table.Td>{textOf(`carbon.steps.${step.code}`)}</Table.Td>
                  <Table.Td ta="right">{coefficient(step.min)}</Table.Td>
                  <Table.Td ta="right">{coefficient(step.max)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <List size="sm" mt="sm" c="dimmed">
            {trace.warnings.map((code) => (
              <List.Item key={code}>
                {codedText({ code, params: { model: trace.model, zone: zoneName(trace.zone) } }, 'warnings')}
              </List.Item>
            ))}
            {trace.sources.map((source) => (
              <List.Item key={source.title}>
                {t('carbonScreens.footprint.equivalenceSource', {
                  source: [source.title, sourceDate(source)].filter(Boolean).join(', '),
                })}
              </List.Item>
            ))}
          </List>
        </>
      ) : (
        <Text>{t('carbonScreens.footprint.traceNone')}</Text>
      )}
    </SectionCard>
  );
};
