import type { Texts } from '../../platform/texts';

export const accessTexts = {
  access: {
    redeem: { title: ['用重置码重设密码', 'Reset my password with a code'] },
  },
} satisfies Texts;
