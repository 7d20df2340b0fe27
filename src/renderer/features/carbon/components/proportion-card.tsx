import { Button, List, Stack, Text } from '@mantine/core';
import { api } from '@renderer/api';
import { download } from '@renderer/ui/download';
import { toast } from '@renderer/ui/feedback';
import { VerifyBadge } from '@renderer/ui/figures';
import { SectionCard } from '@renderer/ui/layout';
import type { CarbonFootprintView } from '@shared/contract/carbon';
import { massRange, massText } from '@shared/text/carbon-mass';
import { statementPeriod } from '@shared/text/carbon-period';
import { codedParams } from '@shared/text/coded-params';
import { sourceDate } from '@shared/text/figure-text';
import { formatPercent, formatSignificant, UNKNOWN } from '@shared/text/format';
import { t, textOf } from '@shared/text/translate';
import classes from './carbon.module.css';

/** Orders of magnitude, each with its source and date; they illustrate, they never compensate. */
export const EquivalencesCard = ({ view }: { readonly view: CarbonFootprintView }) =>
  view.equivalences.length === 0 ? null : (
    <SectionCard title={t('carbonScreens.footprint.equivalences')} description={t('carbon.equivalencesNote')}>
      <ul className={classes.equivalences}>
        {view.equivalences.map((one) => (
          <li key={one.id}>
            <Text fw={600} className="sb-figures">
              {formatSignificant(one.amount.low)} – {formatSignificant(one.amount.high)}{' '}
              {textOf(`carbon.equivalences.${one.id}`)}
            </Text>
            <Text size="xs" c="dimmed">
              {t('carbonScreens.footprint.equivalenceSource', {
                source: [textOf(`carbon.equivalenceSources.${one.id}`), sourceDate(one.source)]
                  .filter(Boolean)
                  .join(', '),
              })}{' '}
              {one.source.verify ? <VerifyBadge /> : null}
            </Text>
          </li>
        ))}
      </ul>
    </SectionCard>
  );

/** The line for a VSME or BEGES statement, with what must be said beside it, to copy or to export. */
export const LineCard = ({ view }: { readonly view: CarbonFootprintView }) => {
  const { line, period } = view;
  if (line.tCO2e === null) return null;
  const { categories: c, tCO2e } = line;
  const kg = { low: tCO2e.low * 1000, central: tCO2e.central * 1000, high: tCO2e.high * 1000 };
  const save = (format: 'csv' | 'xlsx') => void api.carbon.line({ period, format }).then(download, toast.failed);
  return (
    <SectionCard
      title={t('carbonScreens.footprint.line')}
      actions={
        <>
          <Button size="sm" variant="default" onClick={() => save('csv')}>
            {t('carbonScreens.footprint.lineCsv')}
          </Button>
          <Button size="sm" variant="default" onClick={() => save('xlsx')}>
            {t('carbonScreens.footprint.lineXlsx')}
          </Button>
        </>
      }
    >
      <Stack gap="xs">
        <Text>
          {t('carbonReport.line.sentence', {
            year: statementPeriod(period, line.year),
            central: massText(kg.central),
            range: massRange(kg),
            categories: t('carbonReport.line.categoriesValue', { ghg: c.ghgProtocol, beges: c.beges, vsme: c.vsme }),
            estimated: line.shareEstimated === null ? UNKNOWN : formatPercent(line.shareEstimated * 100),
          })}
        </Text>
        <List size="sm" c="dimmed">
          {line.notes.map((note) => (
            <List.Item key={note.code}>{textOf(`carbon.report.${note.code}`, codedParams(note.params))}</List.Item>
          ))}
        </List>
      </Stack>
    </SectionCard>
  );
};
