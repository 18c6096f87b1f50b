import { describe, expect, it } from 'vitest';
import { splitEnumeration } from '../../../src/language/russian/enumeration.js';

const partsOf = (text: string) => splitEnumeration(text).parts.map((part) => part.text);

describe('splitEnumeration', () => {
  it('gives each name the kind written once, and knows the words before the list', () => {
    const text =
      'Министерство образования, руководители органов управления образованием Тарского, Усть- Ишимского муниципальных районов и г. Омска';
    const { lead, parts } = splitEnumeration(text);
    expect(lead).toBe('руководители органов управления образованием');
    expect(parts.map((part) => [part.text, part.lead, text.slice(part.start, part.end)])).toEqual([
      ['Министерство образования', '', 'Министерство образования'],
      ['Тарского муниципального района', lead, 'Тарского'],
      ['Усть-Ишимского муниципального района', lead, 'Усть- Ишимского муниципальных районов'],
      ['г. Омска', lead, 'г. Омска'],
    ]);
  });

  it.each([
    ['Тарский, Омский МР', ['Тарский МР', 'Омский МР']],
    ['Тарский МР Усть-Ишимский МР', ['Тарский МР', 'Усть-Ишимский МР']],
    ['Тарский МР г.Омск (САО)', ['Тарский МР', 'г.Омск (САО)']],
    ['Команды Тарского МР Омской области', ['Тарского МР Омской области']],
    [
      'Тарский и Омский муниципальные районы',
      ['Тарский муниципальный район', 'Омский муниципальный район'],
    ],
    [
      'Тарскому и Омскому муниципальным районам Омской области',
      ['Тарскому муниципальному району', 'Омскому муниципальному району'],
    ],
    [
      'Азовского немецкого национального, Тарского муниципальных районов',
      ['Азовского немецкого национального муниципального района', 'Тарского муниципального района'],
    ],
    [
      'Дубовского и Лугового городских округов',
      ['Дубовского городского округа', 'Лугового городского округа'],
    ],
    [
      'руководители: Тарского муниципального района, г. Омска.',
      ['Тарского муниципального района', 'г. Омска'],
    ],
  ])('%s', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it('takes a stray comma after the leading words', () => {
    const { parts } = splitEnumeration('руководители органов управления, Тарского, Омского МР');
    expect(parts.map((part) => part.lead)).toEqual(
      Array(2).fill('руководители органов управления'),
    );
  });

  it('leaves «и» within names alone unless both sides are known', () => {
    const text = 'Комитет по культуре и спорту, МБУ «Дом, центр и клуб»';
    expect(partsOf(text)).toEqual(['Комитет по культуре и спорту', 'МБУ «Дом, центр и клуб»']);
    const known = new Set(['куратор', 'руководитель']);
    const split = splitEnumeration('куратор и руководитель', (part) => known.has(part));
    expect(split.parts).toHaveLength(2);
  });

  it('takes a surname for no district', () => {
    expect(partsOf('координатор Знаменский, методист')).toEqual([
      'координатор Знаменский',
      'методист',
    ]);
  });
});
