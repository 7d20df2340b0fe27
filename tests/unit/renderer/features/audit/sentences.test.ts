import { figureIn } from '@renderer/features/audit/model/figures-in';
import { placeOfAction, placeOfGap } from '@renderer/features/audit/model/places';
import { sinkIds, sinkSentence, sinksAnswer } from '@renderer/features/audit/model/sink-sentences';
import { emphasise } from '@renderer/features/audit/model/words';
import { allPlaces } from '@renderer/ui/navigation/places';
import { sayCoded } from '@shared/text/coded-params';
import { describe, expect, it } from 'vitest';
import { aSummary, audit, holders } from '../../../../support/audit';
import { aSubscription, aTeam } from '../../../../support/builders';

const twoTools = audit({
  teams: [aTeam({ hourlyCostCents: 4_000 as never })],
  subscriptions: [
    aSubscription({ id: 'a', name: 'ChatGPT Business', toolId: 'chatgpt', seats: 4 }),
    aSubscription({ id: 'b', name: 'Claude Team', toolId: 'claude', seats: 2 }),
  ],
  seatSummaries: [
    aSummary({ regular: 2, dormant: 1, left: 1 }, { subscriptionId: 'a', holders: holders(1, 4, 'team-1') }),
    aSummary({ regular: 2 }, { subscriptionId: 'b', holders: holders(1, 2, 'team-1') }),
  ],
});

describe('emphasise', () => {
  it('sets amounts, shares and seats between asterisks, and no other number', () => {
    expect(emphasise('Vous payez 13\u202f680\u202f€ HT par an pour 38 sièges inutilisés.')).toBe(
      'Vous payez *13\u202f680\u202f€ HT* par an pour *38 sièges inutilisés*.',
    );
    expect(emphasise('7 cases cochées sur 7\u00a0: vous êtes dans les 90\u202f%.')).toBe(
      '*7 cases cochées* sur 7\u00a0: vous êtes dans les *90\u202f%*.',
    );
    expect(emphasise('Aucun abonnement n’est saisi.')).toBe('Aucun abonnement n’est saisi.');
  });
  it('finds the figure of a real headline', () => {
    // 1 dormant seat and 1 of a leaver, 25 € × 12 each: 600 €.
    expect(emphasise(sayCoded(twoTools.headline))).toBe(
      'Vous payez *600\u202f€ HT* par an pour *2\u00a0sièges inutilisés*.'.replace('\u00a0', ' '),
    );
  });
});

describe('sentences of the sinks', () => {
  it('say what is found', () => {
    const { sinks } = twoTools;
    expect(sinkSentence('zombies', sinks)).toEqual({
      text: '*2\u202fsièges* ne servent à personne\u00a0: *600\u202f€/an* de dépense exposée.',
      tone: 'waste',
    });
    expect(sinkSentence('multi', sinks).text).toMatch(/pour des usages déjà couverts, chez 2\u202fpersonnes\.$/u);
    expect(sinkSentence('choice', sinks).text).toMatch(/^\*2\u202fpersonnes\* hésitent entre plusieurs outils/u);
    expect(sinksAnswer(sinks)).toMatch(/^Les licences zombies coûtent \*600\u202f€\/an\*\u202f; les doublons \*/u);
  });
  it('agree with a single seat and a single person', () => {
    const { sinks } = audit({
      teams: [aTeam({ hourlyCostCents: 4_000 as never })],
      subscriptions: [
        aSubscription({ id: 'a', toolId: 'chatgpt', seats: 2 }),
        aSubscription({ id: 'b', name: 'Claude Team', toolId: 'claude', seats: 1 }),
      ],
      seatSummaries: [
        aSummary({ regular: 1, dormant: 1 }, { subscriptionId: 'a', holders: holders(1, 2, 'team-1') }),
        aSummary({ regular: 1 }, { subscriptionId: 'b', holders: holders(1, 1, 'team-1') }),
      ],
    });
    expect(sinkSentence('zombies', sinks).text).toMatch(/^\*1\u202fsiège\* ne sert à personne/u);
    expect(sinkSentence('choice', sinks).text).toMatch(/^\*1\u202fpersonne\* hésite entre plusieurs outils/u);
  });
  it('say unknown, and never zero, when nothing is known', () => {
    const subscriptions = [aSubscription(), aSubscription({ id: 'b', name: 'Claude Team', toolId: 'claude' })];
    const { sinks } = audit({ subscriptions });
    expect(sinkSentence('zombies', sinks).text).toMatch(/^L’usage des sièges est inconnu/u);
    expect(sinkSentence('multi', sinks).text).toMatch(/^Personne n’est connu pour tenir un siège/u);
    expect(sinkSentence('choice', sinks).text).toMatch(/titulaires des sièges sont inconnus/u);
    expect(sinkSentence('leak', sinks).text).toMatch(/inconnu/u);
    expect(sinksAnswer(sinks)).toMatch(/^Aucun gouffre n’a encore de montant/u);
    for (const id of sinkIds) expect(sinkSentence(id, sinks).text).not.toMatch(/\*0\*|undefined|null/u);
  });
});

describe('figureIn', () => {
  it('finds the figure of a code, to explain it again', () => {
    expect(figureIn(twoTools, 'delayOverMonths')).toEqual(twoTools.delay.overMonths);
    expect(figureIn(twoTools, 'nothing')).toBeNull();
  });
});

describe('where to act', () => {
  it('leads every action and every gap to a place of the product', () => {
    const paths = new Set(allPlaces.map(({ path }) => path));
    for (const action of twoTools.actions.actions) expect(paths).toContain(placeOfAction(action).path);
    for (const gap of audit({ subscriptions: [aSubscription()] }).quality.gaps)
      expect(paths).toContain(placeOfGap(gap).path);
    expect(placeOfGap({ code: 'active-seats', subscriptionId: 's1' })).toEqual({ path: '/auditer/sieges', item: 's1' });
    expect(placeOfGap({ code: 'headcount', subscriptionId: null })).toEqual({ path: '/reglages/entreprise' });
  });
});
