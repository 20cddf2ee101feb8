import type { LanguageWords } from './word';

export const JA: LanguageWords = {
  labels: {
    'order-total': [['guess', /^(?:ご?請求額|ご?請求金額|注文合計|ご注文合計|合計)[ :]*$/]],
    'running-total': [['guess', /^.{1,20}(?:適用前|利用前|割引前)(?:の)?(?:合計|小計)[ :]*$/]],
    'gift-row': [['guess', /^(?:amazon ?)?ギフト(?:券|カード)の?(?:残高|利用|使用|適用)?(?:額|金額|分)?[ :]*$/]],
    promotion: [['guess', /^(?!.*ギフト).*(?:プロモーション|キャンペーン)/]],
    saving: [
      ['seen', /^(?!.*ギフト).*定期おトク便/],
      ['guess', /^(?!.*ギフト).*(?:割引|クーポン|値引)/],
    ],
    points: [['seen', /ポイント/]],
    aside: [['guess', /為替|換算レート|分割払い|うち消費税|内消費税|獲得予定/]],
    'means-of-payment': [['guess', /残高|券|カード|クレジット|アカウント|チャージ|支払|コイン/]],
    shipping: [['guess', /^(?!.*ギフト).*(?:配送料|送料|手数料)/]],
    free: [['guess', /^無料$/]],
    'gift-slot': [['guess', /ギフト(?:券|カード)の?残高|^amazon ?ギフト(?:券|カード)$/]],
    ineligible: [['guess', /利用できません|使用できません|対象外|ご利用いただけません/]],
    invoice: [['guess', /請求書/]],
    'bank-account': [['guess', /銀行口座|口座振替/]],
    'gift-mention': [['seen', /ギフト/]],
    spent: [['seen', /の注文に適用されたギフトカード$/]],
    refunded: [['seen', /注文へ適応されたギフトカードの解除$/]],
    added: [['seen', /^ギフトカードが追加されました|^amazon pay \(.*\)からのギフトカード$/]],
    pending: [['guess', /^\(?保留中\)?$/]],
  },
  control: {
    certainty: 'guess',
    gift: /ギフト(?:券|カード)/,
    balance: /残高/,
    words:
      /^(?:amazon|ギフト券|ギフトカード|の|から|を|で|に|残高|使用|利用|適用|使う|使って|ご|お|可能|額|する|します|支払う|支払い|分|円)+$/,
    other: /プロモーション|ポイント|クーポン|コード|番号|入力|ラッピング|包装|メッセージ|amazon pay/,
  },
};
