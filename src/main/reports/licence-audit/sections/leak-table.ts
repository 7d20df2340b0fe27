import type { Content } from '@main/reports/theme/content';
import { table } from '@main/reports/theme/table';
import { small } from '@main/reports/theme/text';
import type { LeakSink } from '@shared/domain/audit-sinks';
import { formatNumber } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { listOf } from '../words';

type LeakTool = LeakSink['tools'][number];

/** A tool of which something is to be said; the others are only named. */
const isExposed = (tool: LeakTool): boolean =>
  tool.personalAccounts > 0 ||
  tool.openSettings.length > 0 ||
  tool.training === 'on' ||
  tool.training === 'default-on' ||
  tool.hosting === 'outside' ||
  tool.hosting === 'eu-option-not-set';

const toolName = (tool: LeakTool): string => tool.toolName ?? tool.toolId;

/** What exposes data, tool by tool. */
export const leakTable = ({ tools }: LeakSink): Content[] => {
  const exposed = tools.filter(isExposed);
  const others = tools.filter((tool) => !isExposed(tool)).map(toolName);
  return [
    ...(exposed.length === 0
      ? []
      : [
          table({
            columns: [
              { label: t('reports.words.tool'), align: 'left', width: '*' },
              { label: t('reports.words.seats'), align: 'right', width: 36 },
              { label: t('reports.words.personalAccounts'), align: 'right', width: 56 },
              { label: t('reports.words.training'), align: 'left', width: 92 },
              { label: t('reports.words.hosting'), align: 'left', width: 112 },
              { label: t('reports.words.openSettings'), align: 'right', width: 50 },
            ],
            rows: exposed.map((tool) => [
              toolName(tool),
              formatNumber(tool.seats),
              formatNumber(tool.personalAccounts),
              t(`sinks.training.${tool.training}`),
              t(`sinks.hosting.${tool.hosting}`),
              formatNumber(tool.openSettings.length),
            ]),
          }),
        ]),
    ...(others.length > 0 ? [small(t('reports.sinks.leak.others', { list: listOf(others, 20) }))] : []),
  ];
};
