import { chartBlock } from '@main/reports/charts/block';
import type { ReportDocument } from '@main/reports/document';
import { callout, keyFigures } from '@main/reports/theme/boxes';
import { heading1, heading2 } from '@main/reports/theme/headings';
import { chip, tickBox } from '@main/reports/theme/marks';
import { table } from '@main/reports/theme/table';
import { answer, paragraph } from '@main/reports/theme/text';
import { chartThemes, rankedBars } from '@shared/charts';
import { day } from '@shared/domain/day';
import { formatEuros, NNBSP } from '@shared/text/format';

/** A document with one of everything, to prove the paper: never printed by the product. */
export const sampleDocument = (rows = 90): ReportDocument => ({
  title: 'Essai : éàçœŒ €',
  subject: 'Un document de chaque chose',
  author: 'Société d’Été',
  createdOn: day('2026-03-12'),
  footer: {
    left: 'Société d’Été · 12 mars 2026',
    page: (page, pages) => `page ${page} sur ${pages}`,
    onFirstPage: true,
  },
  sections: [
    [
      heading1(`Première partie : 13${NNBSP}680${NNBSP}€ de CO₂e → ≤ «${NNBSP}oui${NNBSP}»`, { id: 'first' }),
      answer(`Vous payez 13${NNBSP}680${NNBSP}€ HT par an pour 38 sièges inutilisés.`),
      keyFigures([
        { label: 'Coût annuel', value: formatEuros(94_000_00), note: 'déclaré' },
        { label: 'Empreinte', value: `2,4${NNBSP}t CO₂e` },
      ]),
      paragraph(
        `Œuvre, Noël, français, « guillemets », 18${NNBSP}–${NNBSP}42${NNBSP}kg, −35${NNBSP}%, ≥ 30 jours… 日本 🎉 ﬁn`,
      ),
      chartBlock(
        rankedBars({
          items: [
            { label: 'ChatGPT Team', value: 12_000_00 },
            { label: 'Outil inconnu 🎉', value: null },
          ],
          format: (value) => formatEuros(value),
          columns: ['Outil', 'Coût'],
          texts: { accessibleName: 'Coût par outil', reading: 'ChatGPT Team coûte le plus.' },
          theme: chartThemes.paper,
        }),
      ),
      callout(paragraph('Une remarque.'), 'ochre'),
      { columns: [tickBox('yes'), tickBox('no'), tickBox('unknown'), chip('Dormant', 'ochre')] },
    ],
    [
      heading1('Deuxième partie', { newPage: true }),
      heading2('Un long tableau', 'first'),
      table({
        columns: [
          { label: 'Entête outil', align: 'left', width: '*' },
          { label: 'Entête montant', align: 'right', width: 80 },
        ],
        rows: Array.from({ length: rows }, (_, at) => [
          `début${at} ${'un nom très long qui passe à la ligne '.repeat((at % 3) + 1)}fin${at}`,
          formatEuros(at * 1_234_56),
        ]),
        total: ['Total', formatEuros(1)],
      }),
    ],
  ],
  attachments: [{ name: 'essai.json', description: 'Calcul', json: { valeur: 'é€' } }],
});
