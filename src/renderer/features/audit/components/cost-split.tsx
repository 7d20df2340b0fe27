import { ChartCard } from '@renderer/ui/charts';
import { Segmented } from '@renderer/ui/fields';
import { costByPayerChart, costByTeamChart, costByToolChart } from '@shared/charts/audit';
import type { CostSection } from '@shared/domain/audit-cost';
import { t } from '@shared/text/translate';
import { useState } from 'react';

const charts = { tool: costByToolChart, team: costByTeamChart, payer: costByPayerChart };
type By = keyof typeof charts;
const ways: readonly By[] = ['tool', 'team', 'payer'];
/** Past this number of bars the others are added up; the table shows all. */
const shown = 9;

/** « À qui revient le coût »: by tool, by team or by payer. */
export const CostSplit = ({ cost }: { readonly cost: CostSection }) => {
  const [by, setBy] = useState<By>('tool');
  return (
    <ChartCard
      key={by}
      title={t('auditScreens.synthesis.split.title')}
      build={(theme) => charts[by](cost, theme, shown)}
      actions={
        <Segmented
          size="xs"
          style={{ alignSelf: 'flex-start' }}
          aria-label={t('auditScreens.synthesis.split.by')}
          data={ways.map((value) => ({ value, label: t(`auditScreens.synthesis.split.${value}`) }))}
          value={by}
          onChange={setBy}
        />
      }
    />
  );
};
