import { hasText, t, textOf, typeset } from '@shared/text/translate';
import { describe, expect, test } from 'vitest';

describe('sentences', () => {
  test('French spacing is set once, for every sentence', () => {
    expect(typeset('« Oui » : 20 % ; vraiment ? 10 € !')).toBe(
      '«\u202fOui\u202f»\u00a0: 20\u202f% ; vraiment\u202f? 10\u202f€\u202f!'.replace(' ;', '\u202f;'),
    );
  });

  test('plurals and parameters', () => {
    expect(t('activity.labels.subscriptions-imported', { count: 1 })).toBe('un abonnement importé');
    expect(t('activity.labels.subscriptions-imported', { count: 12 })).toBe('12 abonnements importés');
  });

  test('what a person typed is left as it is', () => {
    expect(t('errors.dossier-name-taken', { name: 'A : B ?' })).toContain('A : B ?');
  });

  test('a missing parameter is an error, not a hole', () => {
    expect(() => t('errors.dossier-name-taken')).toThrow();
  });

  test('a code without a sentence is shown as it is', () => {
    expect(hasText('errors.inconnu')).toBe(false);
    expect(textOf('errors.inconnu')).toBe('errors.inconnu');
  });
});
