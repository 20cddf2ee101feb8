import { guess, known, type LanguageWords, SUBSCRIPTIONS, seen } from './word';

const JAPAN = 'activity of amazon.co.jp, January 2026';

export const JA: LanguageWords = {
  labels: {
    'order-total': [guess(/^(?:ご?請求額|ご?請求金額|注文合計|ご注文合計|合計)[ :]*$/, 'ご請求額：')],
    'running-total': [guess(/^.{1,20}(?:適用前|利用前|割引前)(?:の)?(?:合計|小計)[ :]*$/, 'ギフト券適用前の合計：')],
    'gift-row': [
      guess(/^(?:amazon ?)?ギフト(?:券|カード)の?(?:残高|利用|使用|適用)?(?:額|金額|分)?[ :]*$/, 'Amazonギフト券：'),
    ],
    promotion: [guess(/^(?!.*ギフト).*(?:プロモーション|キャンペーン)/, 'プロモーション：')],
    saving: [
      seen(/^(?!.*ギフト).*定期おトク便/, ['定期おトク便割引：', SUBSCRIPTIONS]),
      guess(/^(?!.*ギフト).*(?:割引|クーポン|値引)/, 'クーポン：'),
    ],
    points: [
      seen(/ポイント/, ['Amazonポイント利用：', 'four guides to points at the checkout of amazon.co.jp, 2020 to 2025']),
    ],
    aside: [guess(/為替|換算レート|分割払い|うち消費税|内消費税|獲得予定/, '為替レート：')],
    'means-of-payment': [guess(/残高|券|カード|クレジット|アカウント|チャージ|支払|コイン/, 'Amazon残高：')],
    shipping: [guess(/^(?!.*ギフト).*(?:配送料|送料|手数料)/, '配送料：')],
    free: [guess(/^無料$/, '無料')],
    'gift-slot': [guess(/ギフト(?:券|カード)の?残高|^amazon ?ギフト(?:券|カード)$/, 'ギフト券の残高')],
    ineligible: [
      guess(/利用できません|使用できません|対象外|ご利用いただけません/, 'この注文ではご利用いただけません'),
    ],
    invoice: [guess(/請求書/, '請求書払い')],
    'bank-account': [guess(/銀行口座|口座振替/, '銀行口座 000')],
    'gift-mention': [seen(/ギフト/, ['ギフトカードが追加されました', JAPAN])],
    spent: [
      seen(
        /の注文に適用されたギフトカード$/,
        ['Amazon.co.jpの注文に適用されたギフトカード', JAPAN],
        ['Amazon Payの注文に適用されたギフトカード', JAPAN],
      ),
    ],
    refunded: [seen(/注文へ適応されたギフトカードの解除$/, ['Amazon.co.jp注文へ適応されたギフトカードの解除', JAPAN])],
    added: [
      seen(
        /^ギフトカードが追加されました|^amazon pay \(.*\)からのギフトカード$/,
        ['ギフトカードが追加されました', JAPAN],
        ['Amazon Pay (…)からのギフトカード', JAPAN],
      ),
    ],
    pending: [guess(/^\(?保留中\)?$/, '保留中')],
  },
  control: known(
    {
      certainty: 'guess',
      gift: /ギフト(?:券|カード)/,
      balance: /残高/,
      words:
        /^(?:amazon|ギフト券|ギフトカード|の|から|を|で|に|残高|使用|利用|適用|使う|使って|ご|お|可能|額|する|します|支払う|支払い|分|円)+$/,
      other: /プロモーション|ポイント|クーポン|コード|番号|入力|ラッピング|包装|メッセージ|amazon pay/,
    },
    'ギフト券の残高を使用する',
    'steps in a weblog (gifchan.com)',
  ),
};
