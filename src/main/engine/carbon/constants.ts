/**
 * Constants of EcoLogits 0.11.2 (mlco2/ecologits, `ecologits/impacts/llm.py`), restated from section 3 of
 * `resources/reference/carbon/METHODOLOGY.md`, which gives the origin of each.
 */

/** Energy of one output token on one GPU: alpha·exp(beta·batch)·active + gamma, in Wh (ML.ENERGY, H100, vLLM). */
export const GPU_ENERGY = {
  alpha: 1.1665273170451914e-6,
  beta: -0.011205921025579175,
  gamma: 4.052928146734005e-5,
} as const;
/** Time of one output token when the speed is not known: alpha·active + beta·batch + gamma, in seconds. */
export const TOKEN_LATENCY = {
  alpha: 0.0006785088094353663,
  beta: 0.0003119310311688259,
  gamma: 0.019473717579473387,
} as const;
/** Concurrent requests on a server (assumption). */
export const BATCH = 64;
/** Bits per weight (assumption). */
export const QUANTIZATION_BITS = 16;
/** Memory needed beyond the weights (EleutherAI, Transformer Math 101). */
export const MEMORY_OVERHEAD = 1.2;
/** GB of one H100. */
export const GPU_MEMORY_GB = 80;
/** GPUs of one server (AWS p5.48xlarge). */
export const SERVER_GPUS = 8;
/** kW of a server without its GPUs (BoaviztAPI, p5.48xlarge). */
export const SERVER_POWER_KW = 1.2;
/** Manufacture of a server without GPUs: kgCO2e, kgSbe, MJ (BoaviztAPI). */
export const SERVER_EMBODIED = { gwp: 5700, adpe: 0.37, pe: 70000 } as const;
/** Manufacture of one GPU: kgCO2e, kgSbe, MJ (ADEME, LCA of AI GPUs, Lees-Perasso et al., 2026). */
export const GPU_EMBODIED = { gwp: 273, adpe: 0.00895, pe: 3721 } as const;
/** Seconds of service of a server: 3 years of 365 days. */
export const HARDWARE_LIFE_S = 94_608_000;
/** Zone when neither the company nor the provider names one. */
export const WORLD_ZONE = 'WOR';
/** Part added for the manufacture of hardware where no table gives it (assumption, section 9). */
export const EMBODIED_SHARE_OTHER_USES = 0.1;
