/** French text of the carbon screens: uses, footprint, levers, budgets, electricity. */
export const carbonScreens = {
  wholeCompany: 'Toute l’entreprise',
} as const;
