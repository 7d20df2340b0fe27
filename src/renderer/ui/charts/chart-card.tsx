import { Button, Collapse, Table, useComputedColorScheme } from '@mantine/core';
import { type ChartModel, type ChartTable, type ChartTheme, chartThemes } from '@shared/charts';
import { t } from '@shared/text/translate';
import { IconTable } from '@tabler/icons-react';
import { type ReactNode, useDeferredValue, useEffect, useId, useState } from 'react';
import { Chart } from 'react-chartjs-2';
import classes from './chart-card.module.css';
import { setUpCharts } from './chart-setup';
import { useTurn } from './use-turn';

setUpCharts();

/** Text on a canvas keeps the font it was drawn with: charts wait for ours. */
const useFontsReady = (): boolean => {
  const [ready, setReady] = useState(document.fonts.status === 'loaded');
  useEffect(() => {
    // Asking has the browser lay the window out: only while they are awaited.
    if (ready) return;
    let current = true;
    void document.fonts.ready.then(() => current && setReady(true));
    return () => {
      current = false;
    };
  }, [ready]);
  return ready;
};

type ChartCardProps = {
  /** Draws the chart in the theme of the screen: `build={(theme) => rankedBars({ …, theme })}`. */
  readonly build: (theme: ChartTheme) => ChartModel;
  readonly title?: string;
  /** Small actions beside the title. */
  readonly actions?: ReactNode;
  /** Shown in place of the chart when it has nothing to draw. */
  readonly empty?: ReactNode;
};

const ChartFigures = ({ table, caption }: { readonly table: ChartTable; readonly caption: string }) => (
  <Table className={classes.table} aria-label={caption} withRowBorders>
    <Table.Thead>
      <Table.Tr>
        {table.columns.map((column) => (
          <Table.Th key={column.label} ta={column.align} scope="col">
            {column.label}
          </Table.Th>
        ))}
      </Table.Tr>
    </Table.Thead>
    <Table.Tbody>
      {table.rows.map((row, index) => {
        const key = `${index}-${row[0] ?? ''}`;
        return (
          <Table.Tr key={key}>
            {row.map((cell, at) => (
              <Table.Td key={table.columns[at]?.label ?? ''} ta={table.columns[at]?.align ?? 'left'}>
                {cell}
              </Table.Td>
            ))}
          </Table.Tr>
        );
      })}
    </Table.Tbody>
  </Table>
);

/** The canvas: a screen has several, drawn one after the other. */
const Drawing = ({ model, describedBy }: { readonly model: ChartModel; readonly describedBy: string }) => {
  const turn = useTurn();
  const { type, data, options, plugins } = model.config as typeof model.config & { readonly type: 'bar' };
  return (
    <div className={classes.canvas} style={{ height: model.height }} aria-busy={!turn}>
      {turn ? (
        <Chart
          type={type}
          data={data}
          {...(options ? { options } : {})}
          {...(plugins ? { plugins } : {})}
          aria-label={model.accessibleName}
          aria-describedby={describedBy}
        />
      ) : null}
    </div>
  );
};

/** A chart with its one-line reading and, on demand, its table: what is drawn is also said and listed. */
export const ChartCard = ({ build, title, actions, empty }: ChartCardProps) => {
  const scheme = useDeferredValue(useComputedColorScheme('light', { getInitialValueInEffect: false }));
  const fonts = useFontsReady();
  const [tableShown, setTableShown] = useState(false);
  const id = useId();
  const model = build(chartThemes[scheme]);
  const nothing = model.table.rows.length === 0;
  return (
    <figure className={classes.card} aria-label={model.accessibleName}>
      <div className={classes.head}>
        <div>
          {title ? <h2 className={classes.title}>{title}</h2> : null}
          <figcaption id={`${id}-reading`} className={classes.reading}>
            {nothing ? (empty ?? t('ui.chart.empty')) : model.reading}
          </figcaption>
        </div>
        {actions}
      </div>
      {nothing ? null : (
        <>
          <Drawing key={`${scheme}-${fonts}`} model={model} describedBy={`${id}-reading`} />
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            leftSection={<IconTable size={16} aria-hidden />}
            aria-expanded={tableShown}
            aria-controls={`${id}-table`}
            onClick={() => setTableShown((shown) => !shown)}
          >
            {tableShown ? t('ui.chart.hideTable') : t('ui.chart.showTable')}
          </Button>
          <Collapse expanded={tableShown} id={`${id}-table`} transitionDuration={0}>
            <div className={classes.scroll}>
              <ChartFigures table={model.table} caption={model.accessibleName} />
            </div>
          </Collapse>
        </>
      )}
    </figure>
  );
};
