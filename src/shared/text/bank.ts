/** French text of the feature « bank »: reasons, warnings and errors of statements, keyed by code. */
export const bank = {
  otherProduct: '{vendor}, autre produit',
  formats: {
    csv: 'CSV',
    ofx: 'OFX',
    qif: 'QIF',
    camt053: 'CAMT.053',
    cfonb120: 'CFONB 120',
  },
  errors: {
    'file-empty':
      'Le fichier « {file} » est vide. Rien n’a été importé ; exportez de nouveau le relevé depuis votre banque.',
    'file-too-large':
      'Le fichier « {file} » dépasse {maxMegabytes} Mo. Rien n’a été importé ; exportez le relevé par période plus courte.',
    'file-binary':
      '« {file} » n’est pas un fichier de texte. Rien n’a été importé ; exportez le relevé en CSV, OFX, QIF, CAMT.053 ou CFONB 120.',
    'file-is-pdf':
      '« {file} » est un PDF. Rien n’a été importé ; demandez à votre banque le même relevé en CSV, OFX ou CAMT.053.',
    'file-is-spreadsheet':
      '« {file} » est un classeur ou une archive. Rien n’a été importé ; enregistrez la feuille en CSV.',
    'format-unknown':
      'Le contenu de « {file} » n’est pas celui d’un relevé bancaire connu. Rien n’a été importé ; choisissez un export CSV, OFX, QIF, CAMT.053 ou CFONB 120.',
    'columns-needed':
      'La banque de « {file} » n’est pas reconnue. Rien n’a été importé ; indiquez les colonnes de la date, du libellé et du montant.',
    'xml-doctype':
      '« {file} » contient une déclaration DOCTYPE ou des entités, refusées par sécurité. Rien n’a été importé ; exportez de nouveau le relevé.',
    'xml-unknown': '« {file} » est un XML qui n’est ni CAMT.053 ni OFX. Rien n’a été importé.',
    'camt-other-message':
      '« {file} » est un message CAMT.052 ou CAMT.054, pas un relevé. Rien n’a été importé ; demandez à votre banque le CAMT.053.',
    'truncated-file':
      '« {file} » est tronqué : aucune opération entière n’a pu être lue. Rien n’a été importé ; téléchargez-le de nouveau.',
    'no-operation': '« {file} » ne contient aucune opération. Rien n’a été importé.',
  },
  ignored: {
    pending: 'Opération en cours, pas encore comptabilisée',
    reverted: 'Opération annulée',
    declined: 'Opération refusée par la banque',
    'not-booked': 'Opération non comptabilisée',
    'card-total': 'Total de carte à débit différé, pas un achat',
    balance: 'Ligne de solde',
    total: 'Ligne de total',
  },
  refused: {
    'date-missing': 'La date manque',
    'date-unreadable': 'La date ne se lit pas',
    'date-ambiguous': 'La date se lit de deux façons : à préciser',
    'date-out-of-range': 'La date est hors de la période possible (2015 à 2040)',
    'amount-missing': 'Le montant manque',
    'amount-unreadable': 'Le montant ne se lit pas',
    'amount-ambiguous': 'Le montant se lit de deux façons : à préciser',
    'amount-too-precise': 'Le montant a plus de deux décimales',
    'amount-too-large': 'Le montant dépasse un milliard',
    'amount-formula': 'Le montant est une formule de tableur, qui n’est pas calculée',
    'debit-and-credit': 'Débit et crédit sont remplis tous les deux',
    'sign-missing': 'Le sens (débit ou crédit) manque',
    'currency-unreadable': 'La devise ne se lit pas',
    'columns-missing': 'Il manque des colonnes',
    'columns-extra': 'Il y a des colonnes en trop : un libellé contient sans doute le séparateur',
    'record-cut': 'La ligne est coupée à la fin du fichier',
    'record-unknown': 'Ce type d’enregistrement n’est pas connu',
    'complement-orphan': 'Complément sans mouvement auquel le rattacher',
    'section-unknown': 'Cette section n’est pas un compte bancaire',
  },
  warnings: {
    'balance-mismatch':
      'Compte {account} : le solde ne tombe pas juste. Ancien solde et opérations lues s’écartent du nouveau solde de {difference}.',
    'running-balance-mismatch':
      'Compte {account} : les soldes successifs s’écartent des opérations de {difference}, à partir de la ligne {line}. Des opérations manquent peut-être dans ce fichier.',
    'closing-balance-missing': 'Compte {account} : le nouveau solde manque. Le fichier est peut-être coupé.',
    'count-mismatch':
      'Le fichier annonce {announced, plural, one {# opération} other {# opérations}} et en contient {found}.',
    'duplicate-identifiers':
      '{count, plural, one {Un identifiant d’opération est répété} other {# identifiants d’opérations sont répétés}} dans le fichier : toutes les opérations ont été gardées.',
    'mixed-encodings': 'Le fichier mélange deux encodages de caractères ; il a été lu ligne par ligne.',
    truncated: 'Le fichier est tronqué : ce qui précède la coupure a été lu.',
    'xml-malformed': 'Le fichier n’est pas un XML correct ; ce qui a pu l’être a été lu.',
    'batch-not-detailed':
      'Ligne {line} : l’écriture groupe plusieurs opérations dont le détail ne correspond pas au total ; elle est gardée entière.',
    'bank-unknown': 'La banque n’est pas reconnue : vérifiez les colonnes proposées.',
  },
  questions: {
    'date-order': 'Ces dates se lisent de deux façons. Dans quel ordre sont-elles écrites ?',
    'decimal-mark': 'Ces montants se lisent de deux façons. Quel signe sépare les centimes ?',
    columns: 'Quelle colonne contient la date, le libellé et le montant ?',
  },
  options: {
    dmy: 'jour/mois/année',
    mdy: 'mois/jour/année',
    comma: 'la virgule',
    point: 'le point',
  },
  cadence: {
    monthly: 'mensuel',
    quarterly: 'trimestriel',
    annual: 'annuel',
    irregular: 'irrégulier',
  },
  certainty: {
    sure: 'établi',
    'to-confirm': 'à vérifier',
  },
  confidence: {
    certain: 'certain',
    probable: 'probable',
    ambiguous: 'ambigu',
  },
  evidence: {
    observed: 'libellé déjà vu sur des relevés',
    assumed: 'libellé plausible, à vérifier',
    answered: 'selon votre réponse',
  },
  nature: {
    subscription: 'abonnement',
    usage: 'facturation à l’usage',
    undecided: 'abonnement ou usage : à préciser',
  },
  events: {
    'currency-drift': 'Variation due au change : de {from} à {to}',
    'price-change': 'Changement de prix : de {from} à {to}',
    'seat-count-change': 'Changement du nombre de sièges : de {fromSeats} à {toSeats}, à {unit} l’unité',
    'missed-period': '{count, plural, one {Une échéance sans débit} other {# échéances sans débit}}',
    'double-charge': 'Débit en double possible : {amount}',
    refund: 'Remboursement',
    'parallel-series': 'Deux paiements identiques en parallèle : deux abonnements, ou un doublon',
    'late-or-stopped': 'En retard ou arrêté : dernier débit le {last}',
  },
  shadow: {
    'personal-plan': 'Offre destinée à un particulier',
    'personal-account': 'Payé depuis un compte personnel',
    'employee-card': 'Carte au nom d’un collaborateur',
    'expense-claim': 'Remboursé en note de frais',
    'several-cards': 'Outil payé avec plusieurs cartes',
  },
} as const;
