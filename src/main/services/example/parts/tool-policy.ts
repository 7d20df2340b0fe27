import { toolPolicies, toolRequests, toolRules } from '@main/db/repositories';
import { toolPolicySchema, toolRequestSchema, toolRuleSchema } from '@shared/domain/tool-policy';
import { z } from 'zod';
import type { ExamplePart } from '../example-part';

const slice = z.object({
  policies: z.array(
    toolPolicySchema.omit({ id: true }).extend({ rules: z.array(toolRuleSchema.omit({ id: true, toolId: true })) }),
  ),
  requests: z.array(toolRequestSchema.omit({ id: true }).extend({ key: z.string() })),
});

/** Approved tools with their rules, and requests for others. */
export const toolPolicyPart: ExamplePart = (db, context) => {
  const { policies, requests } = context.slice('toolPolicy', slice, { policies: [], requests: [] });
  for (const { rules, ...policy } of policies) {
    toolPolicies.save(db, { ...policy, id: context.id('policy', policy.toolId) });
    for (const rule of rules)
      toolRules.save(db, {
        ...rule,
        id: context.id('rule', `${policy.toolId}-${rule.dataClass}-${rule.use}`),
        toolId: policy.toolId,
      });
  }
  for (const { key, ...request } of requests) toolRequests.save(db, { ...request, id: context.id('request', key) });
};
