/*
 * What clerks and systems write around a number. A word before it says what kind of number it is, and is no part of it. A
 * word after it can be: the copy or the revision of a document is not always the document.
 */

/** Words before a number, in the languages of the papers that are seen most. */
// prettier-ignore
export const PREFIXES: readonly string[] = [
  'INVOICE', 'INV', 'TAX', 'COMMERCIAL', 'COMMERCIALE', 'COMERCIAL', 'FACTURA', 'FACTURE', 'FATTURA', 'FATURA', 'FAKTURA',
  'RECHNUNG', 'RECHNUNGS', 'RECHNUNGSNUMMER', 'RECHNUNGSNR', 'HANDELSRECHNUNG', 'FACTUUR', 'FAKTUR', 'FATURASI',
  'NUMBER', 'NUMERO', 'NUMMER', 'NUM', 'NRO', 'NO', 'NR', 'REF', 'REFERENCE',
  'BILL', 'OF', 'LADING', 'BL', 'AWB', 'HBL', 'MBL', 'VOYAGE', 'VOY',
  'PURCHASE', 'ORDER', 'PO', 'LC', 'CREDIT', 'RECEIPT', 'WR',
  '송장번호', '송장', '인보이스', '번호', '제', '세금계산서', '第', '发票号码', '發票號碼', '发票号', '發票號', '发票', '發票',
  '編號', '编号', '号码', '號碼', '請求書番号', '請求書', '送り状番号', '送り状', 'インボイス番号', 'インボイス', '番号',
  'СЧЕТ', 'СЧЁТ', 'ФАКТУРА', 'ИНВОЙС', 'НОМЕР', 'РАХУНОК', 'ФАТУРА',
  'فاتورة', 'الفاتورة', 'رقم', 'فاكتور', 'شماره', 'ใบแจ้งหนี้', 'ใบกำกับภาษี', 'เลขที่', 'HÓA', 'ĐƠN', 'SỐ', 'चालान', 'संख्या',
];

/** Words after a number. */
// prettier-ignore
export const SUFFIXES: readonly string[] = [
  'COPY', 'COPIES', 'DUPLICATE', 'DUPL', 'DUP', 'ORIGINAL', 'ORIG', 'REVISED', 'REVISION', 'REV', 'AMENDED', 'AMEND', 'AMD',
  'CORRECTED', 'CORR', 'REISSUED', 'REISSUE', 'FINAL', 'NEW', 'VERSION', 'VER', 'R', 'V', 'BIS', 'TRUE',
  '사본', '副本',
];

/** Signs that count papers, as in 제12호: they are no part of the number. */
export const COUNTERS = /(?<=\p{Nd})[호号號]$/u;
