/** The licence audit on paper. */
export const auditReport = {
  documentTitle: 'Audit des licences IA — {name}',
  kind: 'AUDIT DES LICENCES IA',
  situation: 'Situation au {day}',
  example: 'Dossier d’exemple\u00a0: les noms sont inventés.',
  contents: 'SOMMAIRE',
  produced: 'Document produit le {day} par Sobria à partir des seules données du dossier.',
  footer: '{name} · audit des licences IA · {day}',
  attachment: 'Tous les chiffres de l’audit, avec leur détail',
  keyNote: 'Coûts hors TVA récupérable. L’annexe donne la formule, les données et les sources de chaque chiffre.',
  key: {
    annualCost: 'Coût annuel complet',
    waste: 'Dépense exposée',
    cuttable: 'À couper à l’échéance',
    delay: 'Coût d’un mois d’attente',
  },
  synthesis: {
    title: 'Synthèse',
    empty: 'Le dossier ne contient encore aucun abonnement\u00a0: il n’y a rien à auditer.',
    emptyHelp:
      'Ajoutez un premier abonnement, à la main ou depuis un relevé bancaire, puis produisez à nouveau ce document.',
    answer:
      '{count, plural, one {Votre abonnement IA coûte} other {Vos # abonnements IA coûtent}} {cost}, tout compris.',
    spent:
      'Dépensé sur {months, plural, one {le dernier mois} other {les # derniers mois}}\u00a0: {unknownStarts, plural, =0 {} other {au moins }}{spent} HT, soit un rythme {unknownStarts, plural, =0 {de} other {d’au moins}} {annualised}.',
    seats: 'Sièges payés\u00a0: {paid}. Actifs\u00a0: {active}. Inutilisés\u00a0: {unused}.',
    waste: 'Dépense exposée\u00a0: {exposed}. À couper à l’échéance\u00a0: {cuttable}.',
    delay: 'Chaque mois d’attente coûte {month}\u202f; {total} sur la durée retenue.',
    boxes:
      'Autodiagnostic\u00a0: {ticked, plural, one {# case cochée} other {# cases cochées}} sur sept{unknown, plural, =0 {} one {, une sans réponse} other {, # sans réponse}}.',
    nextDeadline: 'Prochaine décision, avant le {day}\u00a0: {action}',
    noDeadline: 'Aucune date limite de décision n’est connue.',
    quality:
      'Données\u00a0: complétude de {completeness}{gaps, plural, =0 {} one {, un manque signalé en annexe} other {, # manques signalés en annexe}}.',
    byTool: 'Qui coûte combien',
    byMonth: 'Dépense par mois, hors taxes',
    unknownCosts: 'Coût inconnu, donc non compté\u00a0: {names}.',
    parts:
      'Le coût complet réunit {net} HT, {fees} de frais de carte et de débit, et {vatLost} de TVA non récupérable. La somme qui quitte la banque est de {cash} par an.',
  },
  inventory: {
    title: 'Inventaire des abonnements',
    answer:
      '{count, plural, one {Un abonnement} other {# abonnements}}, {seats}\u00a0: {full} de coût complet, {cash} décaissés.',
    note: 'Coût complet\u00a0: montant hors taxes, frais de carte et de débit, TVA non récupérable. «\u202f—\u202f»\u00a0: inconnu, non compté dans le total.',
    currency:
      '{count, plural, one {Un abonnement affiché} other {# abonnements affichés}} à {displayed} par an, soit {net} HT.',
    byTeam: 'Par équipe',
    byPayer: 'Par payeur',
  },
  unused: {
    title: 'Sièges inutilisés',
    unknown: 'L’usage réel des sièges n’est pas connu\u00a0: aucun siège n’est compté comme inutilisé.',
    answer: 'Sièges inutilisés\u00a0: {unused} sur {paid}, pour une dépense exposée de {exposed}.',
    notAdded:
      'Ces montants ne s’additionnent pas\u00a0: un même siège peut être redonné à quelqu’un, ou réduit à l’échéance, compte tenu de l’engagement, du préavis et du minimum de sièges. Un siège engagé pour un an n’est pas une économie immédiate.',
    untold: 'Usage inconnu, sièges payés entre parenthèses\u00a0: {list}.',
    remarks: 'À savoir',
    remark: '{name}\u00a0: {text}',
    moreRemarks: '{count, plural, one {# autre remarque} other {# autres remarques}} dans le fichier joint.',
    privacy:
      'Ce document ne nomme personne\u00a0: la liste nominative des sièges dormants ne s’imprime pas et ne s’exporte pas.',
  },
  sinks: {
    title: 'Les cinq gouffres',
    answer: 'Double emploi\u00a0: {redundant}. Licences zombies\u00a0: {zombies}. Heures cachées\u00a0: {hours}.',
  },
  traps: {
    title: 'Pièges de prix',
    answer: 'Vous payez {gap} de plus que prévu, soit {share}. TVA évitable\u00a0: {vat}.',
    answerLess: 'Vous payez {gap} de moins que prévu. TVA évitable\u00a0: {vat}.',
    answerNoBudget: 'Pour {displayed} de prix affichés, {cash} quittent la banque chaque année.',
    budget: 'Budget prévu et somme payée',
    noBudget: 'Aucun budget n’est saisi dans le dossier\u00a0: l’écart avec la somme payée ne peut pas être calculé.',
    vat: 'TVA et numéro d’entreprise',
    moreDrifts:
      '{count, plural, one {Un autre abonnement en devise figure} other {# autres abonnements en devise figurent}} dans le fichier joint.',
    drift: 'Dérive du change (taux\u00a0: unités de la devise pour un euro)',
  },
  carbon: {
    title: 'Empreinte carbone des usages',
    note: 'Estimation par modèle, jamais une mesure. L’énergie de l’IA en ligne n’est pas sur la facture d’électricité de l’entreprise. Le détail par équipe, les leviers et la méthode sont dans le « Bilan carbone IA ».',
  },
  boxes: {
    title: 'Êtes-vous dans les 90\u202f%\u202f?',
    byHand: '{basis}, {day}',
    basis: ' ({basis})',
    note: 'Case cochée\u00a0: oui. Case vide\u00a0: non. Tiret\u00a0: inconnu. Sauf mention contraire, la réponse vient des données du dossier.',
    questions: 'Les trois questions de l’IA responsable',
  },
  renewals: {
    title: 'Calendrier des échéances',
    answer: 'Prochain préavis\u00a0: {name}, à décider avant le {day}.',
    none: 'Aucun préavis connu n’est à donner.',
    assumed:
      '* Date déduite de la durée d’engagement ou de la date de début, faute de date à jour dans le dossier\u00a0: à confirmer sur le contrat.',
    unknown:
      '{count, plural, one {Un abonnement n’a pas de date d’échéance} other {# abonnements n’ont pas de date d’échéance}}\u00a0: à compléter pour connaître le préavis.',
  },
  actions: {
    title: 'Premières actions recommandées',
    answer: '{count, plural, one {Une action} other {# actions}}, pour un gain de {total} en année pleine.',
    none: 'Aucune action n’est recommandée à ce jour.',
    noAmount: 'non chiffré',
    now: 'dès maintenant',
    urgent: 'Dates en gras\u00a0: à décider sous peu.',
    more: '{count, plural, one {Une autre action est donnée} other {# autres actions sont données}} dans le fichier joint.',
    notAdded: '** Non ajouté au total\u00a0: ces sièges sont déjà comptés dans une autre action.',
  },
  method: {
    title: 'Annexe\u00a0: méthode, chiffres et sources',
    intro: 'Chaque chiffre de ce document est calculé par les règles suivantes.',
    rules: {
      cost: 'Coût complet\u00a0: montant hors taxes, plus les frais de carte et de débit, plus la TVA que l’entreprise ne récupère pas. La facture l’emporte toujours sur le catalogue.',
      unused:
        'Siège inutilisé\u00a0: siège libre, jamais activé, sans activité depuis 30 jours ou plus, ou tenu par une personne partie. Les nouveaux sièges, les invitations en attente, les congés longs, les comptes de service et les invités sont hors calcul.',
      three:
        'Dépense exposée, sièges à redonner, réduction à l’échéance\u00a0: trois montants qui ne s’additionnent jamais.',
      unknown:
        'Ce qui est inconnu n’est jamais compté comme nul\u00a0: le total dit «\u202fau moins\u202f» et la donnée manquante est listée.',
      sinks:
        'Les cinq gouffres reprennent des ordres de grandeur publiés, ajustables dans les réglages\u202f; ils se lisent comme des fourchettes.',
      delay: 'Coût de l’attente\u00a0: calculé sur le gaspillage constaté, et non sur toute la dépense.',
      privacy: 'Les usages sont montrés par abonnement ou par équipe, jamais par personne.',
    },
    origins: 'Origine des chiffres',
    hypotheses: 'Hypothèses retenues',
  },
  figures: {
    title: 'Détail des chiffres',
    note: 'Le fichier joint à ce document, audit-licences.json, contient toutes les données de chaque chiffre. Les données manquantes sont réunies sous «\u202fQualité des données\u202f».',
    sources: 'Sources',
  },
  quality: {
    title: 'Qualité des données',
    answer:
      'Complétude du dossier\u00a0: {completeness}. {count, plural, =0 {Aucun manque n’est signalé.} one {Un manque est signalé :} other {# manques sont signalés :}}',
  },
} as const;
