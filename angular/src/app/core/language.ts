export const languages = ['zh-Hans', 'en'] as const;

export type Language = (typeof languages)[number];

/** The supported language nearest to what the browser asks for; the host knows `zh-Hans`, browsers say `zh-CN`. */
export function closestLanguage(wanted: string): Language {
  return wanted.toLowerCase().startsWith('en') ? 'en' : 'zh-Hans';
}
