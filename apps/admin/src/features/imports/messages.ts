import type { Texts } from '../../platform/texts';

export const importsTexts = {
  imports: {
    people: ['导入人员', 'Import people'],
    submissions: ['导入社情民意信息', 'Import submissions'],
    liaisonLinks: ['导入结对联系', 'Import links'],
    dutyRecords: ['导入履职登记', 'Import duty records'],
    template: ['一、按模板准备', '1. Prepare by the template'],
    templateHint: [
      '可用 .xlsx 或 .csv（UTF-8、GB18030 均可），表头用中文或英文都行。',
      'Use .xlsx or .csv (UTF-8 or GB18030), with Chinese or English headers.',
    ],
    templateXlsx: ['下载模板（.xlsx）', 'Template (.xlsx)'],
    templateCsv: ['下载模板（.csv）', 'Template (.csv)'],
    upload: ['二、上传并检查', '2. Upload and check'],
    uploadHint: ['先只检查、不写入；有错误的行会逐条列出。', 'First it is only checked; every bad row is listed.'],
    choose: ['选择文件', 'Choose a file'],
    chosen: ['已选择：%{name}', 'Chosen: %{name}'],
    checking: ['正在检查…已用 %{seconds} 秒', 'Checking… %{seconds} s'],
    importing: ['正在导入…已用 %{seconds} 秒，请不要关闭页面', 'Importing… %{seconds} s, please keep this page open'],
    result: ['三、检查结果', '3. Result of the check'],
    clean: [
      '没有发现错误：将新增 %{created} 条，更新 %{updated} 条，%{unchanged} 条不变。',
      'No errors: %{created} would be new, %{updated} updated, %{unchanged} unchanged.',
    ],
    errors: [
      '有 %{count} 处错误，请改正后重新上传。全部正确才能导入。',
      '%{count} errors. Please mend them and upload again: it is all or nothing.',
    ],
    row: ['行', 'Row'],
    column: ['列', 'Column'],
    message: ['问题', 'Problem'],
    import: ['导入', 'Import'],
    again: ['换一个文件', 'Another file'],
    done: [
      '导入完成：新增 %{created} 条，更新 %{updated} 条，%{unchanged} 条不变。',
      'Imported: %{created} new, %{updated} updated, %{unchanged} unchanged.',
    ],
    open: ['查看列表', 'Open the list'],
  },
} satisfies Texts;
