import { Button } from '@mantine/core';
import { QueryGate } from '@renderer/ui/feedback';
import { Answer, ScreenFrame, SectionCard, SidePanel } from '@renderer/ui/layout';
import { useOpenItem } from '@renderer/ui/navigation';
import type { PlanView } from '@shared/contract/tools';
import { day } from '@shared/domain/day';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { PlanForm } from '../components/plan-form';
import { ToolForm } from '../components/tool-form';
import { ToolPanel } from '../components/tool-panel';
import { ToolTable } from '../components/tool-table';
import { type CatalogueView, catalogueCounts } from '../model/catalogue';
import { useCatalogue } from '../queries';

/** Item of the address that adds a tool. */
const newItem = 'nouveau';

/** What the side panel shows of the tool that is open. */
type Panel =
  | { readonly kind: 'tool' }
  | { readonly kind: 'edit-tool' }
  | { readonly kind: 'plan'; readonly plan: PlanView | null };
const reading: Panel = { kind: 'tool' };

const ToolDrawer = ({ catalogue }: { readonly catalogue: CatalogueView }) => {
  const [item, setItem] = useOpenItem();
  const [shown, setShown] = useState<{ readonly item: string | null; readonly panel: Panel } | null>(null);
  // Another tool opens on its page, whatever was being edited.
  const panel = shown?.item === item ? shown.panel : reading;
  const setPanel = (next: Panel) => setShown({ item, panel: next });
  const tool = catalogue.tools.find(({ id }) => id === item);
  const back = () => setPanel(reading);
  const title = () => {
    if (item === newItem) return t('tools.form.addTool');
    if (!tool) return t('tools.panel.gone');
    if (panel.kind === 'edit-tool') return t('tools.form.editTool', { name: tool.product });
    if (panel.kind === 'tool') return tool.product;
    if (panel.plan === null) return t('tools.form.addPlan', { name: tool.product });
    const key = panel.plan.origin === 'own' ? 'tools.form.editPlan' : 'tools.form.correctPlan';
    return t(key, { name: panel.plan.name });
  };
  return (
    <SidePanel opened={item !== null} onClose={() => setItem(null)} title={title()} size={640}>
      {item === newItem ? <ToolForm tool={null} catalogue={catalogue} onDone={setItem} /> : null}
      {tool && panel.kind === 'tool' ? (
        <ToolPanel
          tool={tool}
          catalogue={catalogue}
          onEditTool={() => setPanel({ kind: 'edit-tool' })}
          onEditPlan={(plan) => setPanel({ kind: 'plan', plan })}
          onGone={() => setItem(null)}
        />
      ) : null}
      {tool && panel.kind === 'edit-tool' ? <ToolForm tool={tool} catalogue={catalogue} onDone={back} /> : null}
      {tool && panel.kind === 'plan' ? <PlanForm tool={tool} plan={panel.plan} onDone={back} /> : null}
    </SidePanel>
  );
};

/** « Quels outils connaissons-nous, et à quel prix ? » */
export const CatalogueScreen = () => {
  const query = useCatalogue();
  const [item, setItem] = useOpenItem();
  return (
    <QueryGate query={query}>
      {(catalogue) => {
        const counts = catalogueCounts(catalogue.tools);
        return (
          <ScreenFrame
            title={t('tools.title')}
            wide
            tone={counts.stale + counts.verify > 0 ? 'attention' : 'good'}
            answer={<Answer text={t('tools.answer', counts)} />}
            note={t('tools.note', { day: formatDay(day(catalogue.catalogueVersion)), own: counts.own })}
          >
            <SectionCard title={t('tools.list')} flush>
              <ToolTable
                tools={catalogue.tools}
                open={item}
                onOpen={setItem}
                toolbar={
                  <Button size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setItem(newItem)}>
                    {t('tools.add')}
                  </Button>
                }
              />
            </SectionCard>
            <ToolDrawer catalogue={catalogue} />
          </ScreenFrame>
        );
      }}
    </QueryGate>
  );
};
