import type { Texts } from '../../../platform/texts';

export const appointmentTexts = {
  resources: {
    informantAppointments: {
      name: ['特邀信息员', "informant's term |||| Informants' terms"],
      fields: {
        q: ['姓名或聘书编号', 'Name or number'],
        name: ['姓名', 'Name'],
        personId: ['特邀信息员', 'Informant'],
        source: ['来源', 'Comes from'],
        from: ['聘期自', 'From'],
        until: ['聘期至', 'Until'],
        number: ['聘书编号', 'Number'],
        issuedOn: ['发证日期', 'Date on the letter'],
        endedOn: ['终止日期', 'Ends on'],
        note: ['备注', 'Note'],
        current: ['在聘', 'Runs today'],
        endsBefore: ['此日之前到期', 'Ends before'],
      },
    },
  },
  informants: {
    none: ['还没有聘任特邀信息员。', 'No informants were appointed yet.'],
    act: ['办理', 'Actions'],
    count: ['在聘 %{count} 人', '%{count} informants'],
    letter: ['聘书', 'Letter'],
    letterOf: ['%{name}的聘书', 'Letter of appointment of %{name}'],
    renew: ['续聘', 'Renew'],
    renewOf: ['续聘：%{name}', 'Renew: %{name}'],
    end: ['提前终止', 'End early'],
    endOf: ['提前终止聘期：%{name}', 'End the term early: %{name}'],
    endHint: [
      '终止后不再是特邀信息员（另有聘期的除外），不能撤销。账号的角色请由管理员另行调整。',
      "Afterwards they are no informant any more unless another term runs; this can't be undone. Administrators change the roles of the account.",
    ],
    numberHint: ['不填则自动编号', 'Empty: the next number of the year'],
    ended: ['提前终止', 'Ended early'],
    notCurrent: ['不在聘期', 'Not running'],
  },
} satisfies Texts;
