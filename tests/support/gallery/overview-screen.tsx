import { Button } from '@mantine/core';
import { ChartCard } from '@renderer/ui/charts';
import { ExampleBadge, FigureLink, KeyFigure, StatusChip, UnknownValue, VerifyBadge } from '@renderer/ui/figures';
import { Answer, EmptyState, ScreenFrame, SectionCard } from '@renderer/ui/layout';
import { usePdfAction } from '@renderer/ui/navigation';
import { rankedBars } from '@shared/charts';
import { formatEuros } from '@shared/text/format';
import { annualCost, footprint, unknown, waste } from './samples';

const items = [
  { label: 'ChatGPT Business', value: 6_840_00 },
  { label: 'Microsoft 365 Copilot', value: 4_200_00 },
  { label: 'Claude Team', value: 1_980_00 },
  { label: 'Midjourney', value: 660_00 },
];

export const OverviewScreen = () => {
  usePdfAction({ label: 'Créer le PDF', busy: false, run: () => undefined });
  return (
    <ScreenFrame
      title="Que payons-nous vraiment ?"
      tone="waste"
      answer={<Answer text="Vous payez *13 680 € HT* par an, dont *4 212 €* pour 12 sièges sans activité." />}
      note="Au 12 mars 2026, 9 abonnements en cours."
      figures={
        <>
          <KeyFigure figure={annualCost} label="Coût annuel" onAdjust={() => undefined} />
          <KeyFigure figure={waste} label="Sièges inutilisés" tone="waste" note="12 sièges sur 38" />
          <KeyFigure figure={footprint} label="Empreinte du mois" />
          <KeyFigure figure={unknown} label="Taux d’adoption" />
        </>
      }
      chart={
        <ChartCard
          build={(theme) =>
            rankedBars({
              items,
              theme,
              format: formatEuros,
              columns: ['Outil', 'Coût annuel'],
              texts: { accessibleName: 'Coût annuel par outil', reading: 'ChatGPT Business fait 50 % du coût.' },
            })
          }
        />
      }
      next={
        <>
          <Button>Affecter les 12 sièges</Button>
          <span>ou les rendre avant le 3 avril 2026</span>
        </>
      }
    >
      <SectionCard
        title="Détails"
        description="Ce que disent les badges."
        actions={<Button variant="default">Modifier</Button>}
      >
        <p>
          Le coût est de <FigureLink figure={annualCost} />, <StatusChip status="measured" /> <VerifyBadge />{' '}
          <ExampleBadge /> <UnknownValue why="la facture manque" />
        </p>
      </SectionCard>
      <EmptyState
        what="Vos usages de l’IA, équipe par équipe"
        why="Sans eux, l’empreinte reste inconnue et aucun budget ne peut être suivi."
        onExample={() => undefined}
      >
        <Button>Saisir un rythme quotidien</Button>
        <Button variant="default">Importer un export</Button>
      </EmptyState>
    </ScreenFrame>
  );
};
