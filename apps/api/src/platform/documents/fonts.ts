import type { IFontAttributesProperties } from 'docx';

interface Face {
  name: string;
  /** Stand-ins, the best first: for machines that lack the face, which is part of no system by itself. */
  instead: readonly string[];
  family: 'roman' | 'modern' | 'script' | 'swiss';
  panose: string;
}

/** The faces of GB/T 9704. */
const faces = {
  /** Titles. */
  title: {
    name: '方正小标宋简体',
    instead: [
      '方正小标宋_GBK',
      'FZXiaoBiaoSong-B05S',
      '华文中宋',
      'STZhongsong',
      '宋体',
      'SimSun',
      'Noto Serif CJK SC',
    ],
    family: 'roman',
    panose: '03000509000000000000',
  },
  /** Body. */
  body: {
    name: '仿宋_GB2312',
    instead: ['仿宋', 'FangSong', '华文仿宋', 'STFangsong', 'Noto Serif CJK SC', '宋体'],
    family: 'modern',
    panose: '02010609030101010101',
  },
  /** First level of headings, and labels. */
  bold: {
    name: '黑体',
    instead: ['SimHei', '华文黑体', 'STHeiti', 'Noto Sans CJK SC', '微软雅黑'],
    family: 'modern',
    panose: '02010609060101010101',
  },
  /** Second level of headings, and lines below titles. */
  soft: {
    name: '楷体_GB2312',
    instead: ['楷体', 'KaiTi', '华文楷体', 'STKaiti', 'Noto Serif CJK SC', '宋体'],
    family: 'modern',
    panose: '02010609030101010101',
  },
  /** Page numbers. */
  number: {
    name: '宋体',
    instead: ['SimSun', 'Noto Serif CJK SC'],
    family: 'roman',
    panose: '02010600030101010101',
  },
} as const satisfies Record<string, Face>;

export type FaceName = keyof typeof faces;

/** Latin letters and digits stand in Times New Roman; quotation marks and dashes count as Chinese. */
export const fontOf = (face: FaceName): IFontAttributesProperties => ({
  ascii: LATIN,
  hAnsi: LATIN,
  cs: LATIN,
  eastAsia: faces[face].name,
  hint: 'eastAsia',
});

const LATIN = 'Times New Roman';

const entry = ({ name, instead, family, panose }: Face): string =>
  `<w:font w:name="${name}"><w:altName w:val="${instead.join(',')}"/><w:panose1 w:val="${panose}"/>` +
  `<w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="auto"/></w:font>`;

/** `word/fontTable.xml`: which faces may stand in for a missing one. `docx` itself can't name them. */
export const fontTable = (): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  `<w:font w:name="${LATIN}"><w:altName w:val="Liberation Serif"/><w:panose1 w:val="02020603050405020304"/>` +
  '<w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>' +
  `${Object.values(faces).map(entry).join('')}</w:fonts>`;
