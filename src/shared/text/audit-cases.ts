/** Refusals of `sobria calcul cout` and `sobria calcul gaspillage`, by error code. */
export const auditCases = {
  cost: {
    'invalid-case': 'Ce cas n’est pas lisible : donnez un objet avec le prix, les sièges, la devise et la TVA.',
    'invalid-unit-price': 'Le prix unitaire (unitPrice) doit être un nombre positif ou nul, vraisemblable.',
    'invalid-price-mode': 'Le mode de prix (priceMode) doit être « HT » ou « TTC ».',
    'unknown-currency': 'La devise (currency) est inconnue : donnez un code comme EUR, USD, GBP ou CHF.',
    'invalid-seats': 'Le nombre de sièges (seats) doit être un entier d’au moins 1.',
    'invalid-periods': 'Le nombre de débits par an (periodsPerYear) doit être un entier : 12, 4 ou 1.',
    'missing-fx-rate': 'Le taux de change (fxRate) manque : il n’est jamais inventé, donnez celui de la facture.',
    'invalid-fx-rate': 'Le taux de change (fxRate) doit être positif, et égal à 1 pour un prix en euros.',
    'invalid-card-fee': 'Les frais de carte (cardFeePct) sont une part de 0 à 0,2 : 0,02 pour 2 %.',
    'invalid-fixed-fee': 'Les frais fixes par débit (fixedFeePerDebit) doivent être un montant positif ou nul.',
    'unknown-vat-regime': 'Le régime de TVA (vatRegime) est inconnu.',
    'invalid-vat-recovery': 'Le coefficient de déduction (vatRecovery) doit être compris entre 0 et 1.',
    'amount-out-of-range': 'Le coût annuel obtenu est invraisemblable : vérifiez le prix, les sièges et le taux.',
  },
  waste: {
    'invalid-case': 'Ce cas n’est pas lisible : donnez les sièges payés, le coût annuel et les sièges actifs.',
    'active-seats-unknown': 'Le nombre de sièges actifs (activeSeats) manque : inconnu ne vaut pas zéro.',
    'invalid-seats': 'Le nombre de sièges payés (seats) doit être un entier d’au moins 1.',
    'invalid-cost': 'Le coût annuel (annualCost) doit être un montant positif ou nul, vraisemblable.',
    'invalid-active-seats': 'Le nombre de sièges actifs (activeSeats) doit être un entier positif ou nul.',
    'more-active-than-seats': 'Il y a plus de sièges actifs que de sièges payés : vérifiez les deux nombres.',
  },
} as const;
