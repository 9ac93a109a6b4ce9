import { SchemeDefinition } from './schemes-api';

const address = /^(?:scheme(?:\.|$))?(?:sections\[(\d+)\])?(?:\.indicators\[(\d+)\])?\.?(.*)$/;

/** Where a fault of a scheme lies, in the names that people gave: `scheme.sections[1].indicators[0].points` is the points of that indicator. */
export function namedPlace(place: string, scheme: SchemeDefinition, nameOf: (field: string) => string): string {
  const [, section, indicator, field] = address.exec(place) ?? [];
  const part = section === undefined ? undefined : scheme.sections[Number(section)];
  const owner = indicator === undefined ? part : part?.indicators[Number(indicator)];
  return [owner?.name || owner?.code, field && nameOf(field)].filter(Boolean).join(' \u00b7 ') || place;
}

/** The sentences about faults, each place in words. */
export function faultsInWords(faults: Record<string, string[]>, scheme: SchemeDefinition, nameOf: (field: string) => string): string[] {
  return [...new Set(Object.entries(faults).flatMap(([place, sentences]) => sentences.map((sentence) => sentence.replace(place, () => namedPlace(place, scheme, nameOf)))))];
}
