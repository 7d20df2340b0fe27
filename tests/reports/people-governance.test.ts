import { writeFileSync } from 'node:fs';
import { clockOf, notificationAdvice, severityOf } from '@main/engine/governance/incidents';
import { faqPdf } from '@main/reports/faq';
import { incidentRecordPdf } from '@main/reports/incident-record';
import { movementChecklistPdf } from '@main/reports/movement-checklist';
import type { IncidentView } from '@shared/contract/incidents';
import type { MovementView } from '@shared/contract/movements';
import { day } from '@shared/domain/day';
import { type IncidentAnswers, unansweredIncident } from '@shared/domain/incident';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../support/pdf';

const keep = process.env.SOBRIA_KEEP_PDF;
const read = async (name: string, bytes: Uint8Array) => {
  if (keep) writeFileSync(`${keep}/${name}.pdf`, bytes);
  const pdf = await readPdf(bytes);
  return {
    pdf,
    text: pdf.text.join(' ').replace(/\s+/g, ' '),
  };
};
const asOf = day('2026-11-21');
const company = 'Exemple SARL';

const incident = (answers: Partial<IncidentAnswers>, given: Partial<IncidentView> = {}): IncidentView => {
  const facts = {
    knownAt: '2026-11-18T09:00:00.000Z',
    answers: { ...unansweredIncident, ...answers },
    dataClass: 'personal' as const,
    peopleCount: null,
    severityChosen: null,
    cnil: 'undecided' as const,
    cnilNotifiedAt: null,
  };
  const advice = notificationAdvice(facts.answers);
  return {
    ...facts,
    id: 'i1',
    number: '2026-01',
    title: 'Liste de clients collée dans un outil',
    what: 'Une liste de clients a été collée dans un compte personnel.',
    kind: 'wrong-account',
    happenedOn: null,
    reportedBy: null,
    toolId: null,
    toolName: 'Outil gratuit',
    tool: 'Outil gratuit',
    data: null,
    categories: null,
    measures: null,
    severityReason: null,
    cnilReason: null,
    cnilDelayReason: null,
    persons: 'undecided',
    personsReason: null,
    personsToldOn: null,
    closedOn: null,
    closedBy: null,
    lesson: null,
    steps: [{ id: 's1', incidentId: 'i1', on: day('2026-11-18'), by: 'Camille', what: 'Compte fermé.' }],
    severity: severityOf(facts),
    clock: clockOf(facts, '2026-11-21T09:00:00.000Z', advice.cnil.outcome),
    advice,
    ...given,
  };
};

describe('record of an incident', () => {
  test('what is unknown is said unknown, and what is not settled « à trancher »', async () => {
    const { pdf, text } = await read('incident', await incidentRecordPdf({ company, incident: incident({}), asOf }));
    expect(text).toContain('Fiche d’incident 2026-01');
    // Data 2 to 3, people 0 to 2, exposure 0 to 2, consequences 0 to 3: from 2 (minor) to 10 (serious).
    expect(text).toContain('entre mineure et grave');
    expect(text).toContain('CNIL : à trancher');
    expect(text).toContain('inconnu');
    expect(text).toContain('Compte fermé.');
    expect(text).not.toMatch(/undefined|NaN|\{|\*/);
    expect(pdf.pages).toBeLessThanOrEqual(2);
  });
  test('settled: why, and the article', async () => {
    const answers = {
      personalData: 'yes',
      exposed: 'yes',
      unreadable: 'no',
      sensitive: 'yes',
      vulnerable: 'no',
      consequences: 'serious',
      riskRemoved: 'no',
      disproportionate: 'no',
    } as const;
    const { text } = await read(
      'incident-settled',
      await incidentRecordPdf({ company, incident: incident(answers), asOf }),
    );
    expect(text).toContain('CNIL : à prévenir');
    expect(text).toContain('personnes : à prévenir');
    expect(text).toContain('Les conséquences probables sont graves.');
    expect(text).toContain('article 33, 5');
  });
  test('a closed record with no personal data leaves nothing to decide', async () => {
    const answers = { personalData: 'no' } as const;
    const given = { closedOn: asOf, closedBy: 'Camille', categories: [], peopleCount: 12_500 };
    const { text } = await read(
      'incident-closed',
      await incidentRecordPdf({ company, incident: incident(answers, given), asOf }),
    );
    expect(text).toContain('Décision : sans objet');
    expect(text).not.toContain('Décision : à trancher');
    expect(text).toContain('Catégories de personnes aucune');
    expect(text).toMatch(/12\s500/);
  });
});

const movement = (name: string): MovementView => {
  const step = (position: number, kind: MovementView['steps'][number]['kind'], subject: string | null) => ({
    id: `${name}-${position}`,
    movementId: name,
    position,
    kind,
    seatId: null,
    subject,
    state: 'todo' as const,
    doneOn: null,
    doneBy: null,
    detail: null,
    block: kind === 'delete-account' ? { code: 'transfer-first' as const, notBefore: null } : null,
  });
  return {
    id: name,
    personId: null,
    name,
    kind: 'departure',
    on: day('2026-11-30'),
    openedOn: asOf,
    fromTeamId: null,
    toTeamId: null,
    closedOn: null,
    note: null,
    steps: [
      step(0, 'tell', null),
      step(1, 'transfer', 'ChatGPT Business'),
      step(2, 'delete-account', 'ChatGPT Business'),
      step(3, 'connectors', null),
      step(4, 'assistants', null),
    ],
    done: 0,
    fromTeam: null,
    toTeam: null,
    seats: [{ id: 'seat', subscription: 'ChatGPT Business', account: null }],
    late: false,
  };
};

test('checklists: one page each, the transfer before the deletion', async () => {
  const bytes = await movementChecklistPdf({
    company,
    movements: [movement('Alex Parti'), movement('Sam Reste')],
    asOf,
  });
  const { pdf, text } = await read('movements', bytes);
  expect(pdf.pages).toBe(2);
  expect(text.indexOf('Transférer les données de ChatGPT Business')).toBeLessThan(
    text.indexOf('Supprimer le compte ChatGPT Business'),
  );
  expect(text).toContain('Départ du 30 novembre 2026 : aucune étape faite sur 5.');
  expect(text).toContain('page 2 sur 2');
});

test('the FAQ booklet: by topic, with the count said', async () => {
  const entries = Array.from({ length: 30 }, (_, index) => ({
    topic: index % 2 === 0 ? ('data' as const) : ('rule' as const),
    question: `Question numéro ${index + 1} ?`,
    answer: 'Une réponse assez longue pour tenir sur deux lignes, avec des mots simples et une règle claire. '.repeat(
      3,
    ),
    tool: 'ChatGPT',
    on: day('2026-11-02'),
  }));
  const { pdf, text } = await read('faq', await faqPdf({ company, entries, asOf }));
  expect(text).toContain('30 réponses aux questions des équipes.');
  expect(text.indexOf('Question numéro 1 ?')).toBeLessThan(text.indexOf('Question numéro 2 ?'));
  expect(pdf.pages).toBeGreaterThan(1);
  expect(text).toContain('2 novembre 2026');
});
