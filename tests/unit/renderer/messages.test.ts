import { describeError } from '@renderer/ui/feedback/describe-error';
import { ownMessage, zodMessage } from '@renderer/ui/fields/messages';
import {
  addressOf,
  allPlaces,
  groupLabel,
  placeLabel,
  readAddress,
  stepIds,
  stepLabel,
} from '@renderer/ui/navigation/places';
import { matches, rank } from '@renderer/ui/search';
import { sirenSchema } from '@shared/domain/company';
import { businessDaySchema } from '@shared/domain/day';
import { refusalCodes } from '@shared/domain/refusal';
import { errors } from '@shared/text/errors';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const messageOf = (schema: z.ZodType, value: unknown) => {
  const result = schema.safeParse(value, { error: zodMessage });
  return result.success ? null : ownMessage(result.error.issues[0]?.message);
};

describe('validation, said in French', () => {
  it.each([
    [z.string().min(1), null, 'Ce champ est à remplir.'],
    [z.string().min(1), '', 'Ce champ est à remplir.'],
    [z.string().max(3), 'abcd', 'Trop long\u00a0: 3 caractères au plus.'],
    [z.int().min(1), null, 'Ce champ est à remplir.'],
    [z.int().min(1), 0, 'La plus petite valeur admise est 1.'],
    [z.number().max(100), 101, 'La plus grande valeur admise est 100.'],
    [z.int(), 1.5, 'Écrivez un nombre entier.'],
    [z.enum(['a', 'b']), 'c', 'Choisissez une des valeurs proposées.'],
    [z.enum(['a', 'b']), null, 'Ce champ est à remplir.'],
    [z.email(), 'x', 'Écrivez une adresse complète, par exemple prenom.nom@entreprise.fr.'],
    [z.array(z.string()).min(1), [], 'Choisissez au moins un élément.'],
    [businessDaySchema, '2014-12-31', 'La date doit être comprise entre le 01/01/2015 et le 31/12/2040.'],
    [
      sirenSchema,
      '123456789',
      'Ce numéro SIREN n’est pas valable\u00a0: il a neuf chiffres, dont une clé de contrôle.',
    ],
  ])('%#', (schema, value, expected) => {
    expect(messageOf(schema, value)).toBe(expected);
  });

  it('never shows a code, even one without a sentence', () => {
    expect(ownMessage('some-code-nobody-wrote')).toBe('Cette valeur ne convient pas.');
    expect(ownMessage('Le prix est à zéro.')).toBe('Le prix est à zéro.');
  });
});

describe('errors', () => {
  it('gives the sentence of a refusal, whatever carried it', () => {
    const expected = 'Le disque est plein.';
    expect(describeError({ data: { code: 'disk-full', params: {} } }).what).toContain(expected);
    expect(describeError({ code: 'disk-full', params: {} }).what).toContain(expected);
  });
  it('keeps the message of a fault for the details, and no stack', () => {
    const text = describeError(new TypeError('x is undefined'));
    expect(text.code).toBe('unexpected');
    expect(text.what).not.toContain('undefined');
    expect(text.details).toBe('TypeError: x is undefined');
  });
  it.each(refusalCodes)('has a sentence for %s', (code) => {
    // Every parameter the sentence asks for.
    const names = [...errors[code].matchAll(/\{(\w+)/g)].map((match) => match[1] ?? '');
    const params = Object.fromEntries(names.map((name) => [name, 1]));
    expect(describeError({ data: { code, params } }).what).toMatch(/^[A-ZÉ«\d].* .*[.?]$/);
  });
});

describe('addresses', () => {
  it('reads a place and its item', () => {
    expect(readAddress('/')).toEqual({ path: '/', item: null });
    expect(readAddress('/auditer/sieges')).toEqual({ path: '/auditer/sieges', item: null });
    expect(readAddress('/auditer/sieges/a%2Fb?x=1')).toEqual({ path: '/auditer/sieges', item: 'a/b' });
    expect(readAddress(addressOf('/securiser/rgpd', 'é 1'))).toEqual({ path: '/securiser/rgpd', item: 'é 1' });
  });
  it.each(['/auditer', '/auditer/rien', '/rien', '/auditer/sieges/a/b'])('%s leads nowhere', (address) => {
    expect(readAddress(address)).toBeNull();
  });
  it('names every place, step and group in French', () => {
    for (const { path, group } of allPlaces) {
      expect(placeLabel(path)).toMatch(/^[A-ZÉ]/);
      if (group) expect(groupLabel(group)).toMatch(/^[A-Z]/);
    }
    for (const step of stepIds) expect(stepLabel(step)).toMatch(/^[A-Z]/);
  });
});

describe('search', () => {
  it('ignores case, accents, apostrophes and order', () => {
    expect(matches('usages bibl', ['Bibliothèque d’usages'])).toBe(true);
    expect(matches("d'usages", ['Bibliothèque d’usages'])).toBe(true);
    expect(matches('', ['x'])).toBe(true);
    expect(matches('y', ['x', null, undefined])).toBe(false);
  });
  it('puts a beginning first', () => {
    expect(rank('cha', 'ChatGPT')).toBe(0);
    expect(rank('gpt', 'Le GPT')).toBe(1);
    expect(rank('gpt', 'ChatGPT')).toBe(2);
  });
});
