import type { LanguageWords } from './word';

export const JA: LanguageWords = {
  labels: {
    'order-total': [['guess', /^(?:ご?請求額|ご?請求金額|注文合計|ご注文合計|合計)[ :]*$/]],
    'running-total': [['guess', /^.{1,20}(?:適用前|利用前|割引前)(?:の)?(?:合計|小計)[ :]*$/]],
    'gift-row': [['guess', /^(?:amazon ?)?ギフト(?:券|カード)の?(?:残高|利用|使用|適用)?(?:額|金額|分)?[ :]*$/]],
    promotion: [['guess', /^(?!.*ギフト).*(?:プロモーション|キャンペーン)/]],
    saving: [['guess', /^(?!.*ギフト).*(?:割引|クーポン|値引|定期おトク便)/]],
    points: [['seen', /ポイント/]],
    shipping: [['guess', /^(?!.*ギフト).*(?:配送料|送料|手数料)/]],
    free: [['guess', /^無料$/]],
    'gift-slot': [['guess', /ギフト(?:券|カード)の?残高|^amazon ?ギフト(?:券|カード)$/]],
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
    words: /^(?:amazon|ギフト券|ギフトカード|の|から|を|で|に|残高|使用|利用|する|します|支払う|分|円)+$/,
    other: /プロモーション|ポイント|クーポン|コード|番号|入力|ラッピング|包装|メッセージ|amazon pay/,
  },
};
