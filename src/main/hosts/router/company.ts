import type { Core } from '@main/services/core';
import { calls } from './implementer';

const { company: on } = calls;

export const companyRouter = ({ company }: Core) => ({
  get: on.get.handler(({ context }) => company.get(context.client)),
  save: on.save.handler(({ context, input }) => company.save(context.client, input)),
  teams: on.teams.handler(({ context }) => company.teams(context.client)),
  saveTeam: on.saveTeam.handler(({ context, input }) => company.saveTeam(context.client, input)),
  removeTeam: on.removeTeam.handler(({ context, input }) => company.removeTeam(context.client, input.id)),
  people: on.people.handler(({ context }) => company.people(context.client)),
  savePerson: on.savePerson.handler(({ context, input }) => company.savePerson(context.client, input)),
  removePerson: on.removePerson.handler(({ context, input }) => company.removePerson(context.client, input.id)),
  fxRates: on.fxRates.handler(({ context }) => company.fxRates(context.client)),
  saveFxRate: on.saveFxRate.handler(({ context, input }) => company.saveFxRate(context.client, input)),
  removeFxRate: on.removeFxRate.handler(({ context, input }) => company.removeFxRate(context.client, input.id)),
});
