/** Vendors that invoice several products under one label: the invoice is needed. */
export type Family = {
  readonly id: string;
  readonly vendor: string;
  readonly toolIds: readonly string[];
  readonly pattern: RegExp;
  /** Products of the same vendor that are certainly not AI tools. */
  readonly except: RegExp | null;
};
export const families: readonly Family[] = [
  {
    id: 'github',
    vendor: 'GitHub',
    toolIds: ['github-copilot'],
    pattern: /\bGITHUB\b/,
    except: null,
  },
  {
    id: 'microsoft',
    vendor: 'Microsoft',
    toolIds: ['m365-copilot', 'copilot-studio', 'azure-openai', 'ms-copilot'],
    pattern: /\bMSFT\b|\bMICROSOFT\b|\bMSBILL\b|\bMS ?AZURE\b/,
    except: /XBOX|MINECRAFT|ADVERTISING|MICROSOFT ?\*? ?ADS\b|LINKEDIN|SKYPE/,
  },
  {
    id: 'notion',
    vendor: 'Notion',
    toolIds: ['notion'],
    pattern: /\bNOTION (?:LABS|AI|SO)\b|\bNOTION\.(?:SO|COM)\b/,
    except: null,
  },
  { id: 'canva', vendor: 'Canva', toolIds: ['canva'], pattern: /\bCANVA(?: ?\*|\.COM| PTY|$| )/, except: null },
  {
    id: 'google',
    vendor: 'Google',
    toolIds: ['google-ai', 'google-workspace-gemini', 'veo'],
    pattern:
      /\bGOOGLE ?\*|\bGOOGLE (?:ONE|WORKSPACE|GSUITE|CLOUD|IRELAND|PAYMENTS?|SERVICES?|LLC|COMMERCE)\b|\bGSUITE\b|^GOOGLE$/,
    except:
      /GOOGLE ?\*? ?(?:ADS|ADWORDS|ADSENSE|YOUTUBE|YOU ?TUBE|PLAY (?:BOOKS|FILMS)|MAPS|STORE|NEST|FI|DOMAINS|TEMPORARY)/,
  },
  {
    id: 'apple',
    vendor: 'Apple',
    toolIds: ['chatgpt', 'claude', 'google-ai', 'perplexity', 'mistral-vibe'],
    pattern: /\bAPPLE\.COM ?\/? ?BIL?L?\b|\bITUNES\.COM\b|\bAPPLE SERVICES\b|\bAPPLE DISTRIBUTION\b/,
    except: null,
  },
  { id: 'adobe', vendor: 'Adobe', toolIds: ['adobe-firefly'], pattern: /\bADOBE\b/, except: null },
  {
    id: 'slack',
    vendor: 'Slack',
    toolIds: ['slack-ai'],
    pattern: /\bSLACK (?:T0|TECH|COM)\w*|\bSLACK\.COM\b/,
    except: null,
  },
  {
    id: 'zoom',
    vendor: 'Zoom',
    toolIds: ['zoom-ai'],
    pattern: /\bZOOM[. ](?:US|COM|VIDEO|COMMUNICATIONS?)\b/,
    except: null,
  },
  { id: 'figma', vendor: 'Figma', toolIds: [], pattern: /\bFIGMA\b/, except: null },
  { id: 'hubspot', vendor: 'HubSpot', toolIds: ['hubspot-ai'], pattern: /\bHUBSPOT\b/, except: null },
  {
    id: 'salesforce',
    vendor: 'Salesforce',
    toolIds: ['salesforce-agentforce'],
    pattern: /\bSALESFORCE\b/,
    except: null,
  },
  {
    id: 'amazon',
    vendor: 'Amazon Web Services',
    toolIds: ['aws-bedrock'],
    pattern: /\bAWS\b|\bAMAZON WEB SERV/,
    except: null,
  },
];

/** Payment intermediaries: the product follows, or is unknown. `product` is the named group of the pattern. */
export type Intermediary = { readonly id: string; readonly vendor: string; readonly pattern: RegExp };
export const intermediaries: readonly Intermediary[] = [
  {
    id: 'paypal',
    vendor: 'PayPal',
    pattern: /\bPAYPAL(?: ?\*+ ?(?<product>.*)| (?:EUROPE|EU|SARL|S A R L|\(EUROPE\)|PTE|INST).*|$)/,
  },
  {
    id: 'paddle',
    vendor: 'Paddle',
    pattern: /\bPADDLE(?:\.NET|\.COM)? ?\*+ ?(?<product>.*)|\bPADDLE(?:\.NET|\.COM)\b/,
  },
  {
    id: 'lemon-squeezy',
    vendor: 'Lemon Squeezy',
    pattern: /\b(?:LEMSQZY|LEMON ?SQUEEZY) ?\*+ ?(?<product>.*)|\bLEMSQZY\b/,
  },
  { id: 'stripe', vendor: 'Stripe', pattern: /\bSTRIPE ?\*+ ?(?<product>.*)|^STRIPE$/ },
  { id: 'fastspring', vendor: 'FastSpring', pattern: /\bFS ?\*+ ?(?<product>.*)/ },
  { id: 'shopify', vendor: 'Shopify', pattern: /^SP (?:\* ?)?(?<product>.+)/ },
];
