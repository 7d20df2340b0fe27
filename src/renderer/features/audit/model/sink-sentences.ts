import type { SinkSection } from '@shared/domain/audit-sinks';
import type { Figure } from '@shared/domain/figure';
import { figureValue } from '@shared/text/figure-text';
import { t } from '@shared/text/translate';
import { extent } from './words';

export const sinkIds = ['multi', 'cards', 'leak', 'zombies', 'choice'] as const;
export type SinkId = (typeof sinkIds)[number];
export type SinkTone = 'waste' | 'attention' | 'good';
export type SinkSentence = { readonly text: string; readonly tone: SinkTone };

const words = 'auditScreens.sinks.sentences';

const multi = ({ redundant, people }: SinkSection['multi']): SinkSentence => {
  if (people.value === null) return { text: t(`${words}.multi.unknown`), tone: 'attention' };
  if (people.value > 0)
    return {
      text: t(`${words}.multi.found`, { amount: extent(redundant), people: figureValue(people) }),
      tone: 'waste',
    };
  return people.missing.length > 0
    ? { text: t(`${words}.multi.clearPartial`), tone: 'attention' }
    : { text: t(`${words}.multi.clear`), tone: 'good' };
};

const cards = ({ cards: { hours, euros }, multi: { tools } }: SinkSection): SinkSentence => {
  if (hours.value === null) return { text: t(`${words}.cards.unknown`), tone: 'attention' };
  if (hours.value === 0) return { text: t(`${words}.cards.clear`), tone: 'good' };
  const params = { tools: figureValue(tools), hours: extent(hours), euros: extent(euros) };
  return { text: t(`${words}.cards.${euros.value === null ? 'foundHours' : 'found'}`, params), tone: 'attention' };
};

/** A count that may be higher is said as « 2 à 4 outils »; one that nobody knows is said to be unknown. */
const countPart = (figure: Figure, part: 'training' | 'outside'): string => {
  const { value, range } = figure;
  if (range && range.low < range.high) return t(`${words}.leak.${part}Range`, { low: range.low, high: range.high });
  return value === null ? t(`${words}.leak.${part}Unknown`) : t(`${words}.leak.${part}`, { count: value });
};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const leak = ({ wrongAccounts, trainingTools, outsideEuTools }: SinkSection['leak']): SinkSentence => {
  const sentence = t(`${words}.leak.joined`, {
    accounts:
      wrongAccounts.value === null
        ? t(`${words}.leak.accountsUnknown`)
        : t(`${words}.leak.accounts`, { count: wrongAccounts.value }),
    training: countPart(trainingTools, 'training'),
    outside: countPart(outsideEuTools, 'outside'),
  });
  const found = [wrongAccounts, trainingTools, outsideEuTools].some(({ value }) => (value ?? 0) > 0);
  return { text: `${capital(sentence)} ${t(`${words}.leak.noAmount`)}`, tone: found ? 'waste' : 'attention' };
};

const zombies = ({ seats, euros }: SinkSection['zombies']): SinkSentence => {
  if (seats.value === null) return { text: t(`${words}.zombies.unknown`), tone: 'attention' };
  if (seats.value === 0)
    return { text: t(`${words}.zombies.clear`), tone: seats.missing.length > 0 ? 'attention' : 'good' };
  return {
    text: t(`${words}.zombies.${euros.value === null ? 'foundSeats' : 'found'}`, {
      seats: figureValue(seats),
      count: seats.value,
      euros: figureValue(euros),
      atLeast: (seats.range?.high ?? seats.value) > seats.value ? 'yes' : 'no',
    }),
    tone: 'waste',
  };
};

const choice = ({ people, hours, euros }: SinkSection['choice']): SinkSentence => {
  if (people.value === null) return { text: t(`${words}.choice.unknown`), tone: 'attention' };
  if (people.value === 0)
    return { text: t(`${words}.choice.clear`), tone: people.missing.length > 0 ? 'attention' : 'good' };
  return {
    text: t(`${words}.choice.${euros.value === null ? 'foundHours' : 'found'}`, {
      people: figureValue(people),
      count: people.value,
      hours: extent(hours),
      euros: extent(euros),
    }),
    tone: 'attention',
  };
};

/** What each sink comes to, in one sentence; unknown is said, and is never a zero. */
export const sinkSentence = (id: SinkId, sinks: SinkSection): SinkSentence => {
  switch (id) {
    case 'multi':
      return multi(sinks.multi);
    case 'cards':
      return cards(sinks);
    case 'leak':
      return leak(sinks.leak);
    case 'zombies':
      return zombies(sinks.zombies);
    case 'choice':
      return choice(sinks.choice);
  }
};

const answerPart = (figure: Figure, part: 'zombies' | 'redundant'): string => {
  if (figure.value === null) return t(`auditScreens.sinks.answer.${part}Unknown`);
  return figure.value === 0
    ? t(`auditScreens.sinks.answer.${part}Clear`)
    : t(`auditScreens.sinks.answer.${part}`, { amount: figureValue(figure) });
};

/** « Les licences zombies coûtent 32 748 €/an ; les doublons 14 820 €/an. » */
export const sinksAnswer = ({ multi: { redundant }, zombies: { euros } }: SinkSection): string =>
  redundant.value === null && euros.value === null
    ? t('auditScreens.sinks.answer.none')
    : t('auditScreens.sinks.answer.joined', {
        zombies: answerPart(euros, 'zombies'),
        redundant: answerPart(redundant, 'redundant'),
      });
