const list = (text: string) => text.trim().split(/\s+/);

/**
 * Words about money and orders that no label contains. They tell what an amount is about and nothing about a person.
 * Lower case.
 */
export const PAGE_WORDS: readonly string[] = list(`
  gift card cards giftcard balance balances use used using apply applied amount available remaining total totals subtotal
  grand order orders item items before after tax taxes estimated collected shipping handling delivery postage free
  promotion promotions promo coupon coupons discount savings points reward rewards voucher vouchers code claim enter
  wrap receipt message amazon pay paying payment with your my the of from to this when and or on for in is us at
  subscribe save buy now place placed thank you has been card cards visa mastercard credit debit ending day days
  added reload refund refunded towards closing date description serial number com co uk rush digital today tonight
  expires expire select no rent rental purchase confirm pre kindle review change method methods not yet shipped mp music movie rent app get kindle book expires earlier older delivered out way return replacement sent preparing received album song erstattung rimborso reembolso remboursement storniert totale methods
  invoice next previous page sold ships by seller sellers see details everyday fulfilled
  geschenkgutschein geschenkgutscheine gutschein guthaben geschenkkarte gesamt gesamtsumme gesamtbetrag summe
  zwischensumme versand verpackung bestellung bestellen jetzt kaufen betrag mwst rabatt
  total montant commande livraison carte cadeau chèque remise panier articles
  totale ordine spedizione importo buono regalo sconto articoli articolo
  importe cheque pedido envío saldo tarjeta promoción artículos
  でのお支払い で支払う ile ödeme 注文 合計 ギフト券 ギフトカード 残高 配送料 手数料 商品の小計 小計 割引 円 日付 利用内容 金額 年 月 日 を の に は から 使う 使用 利用 適用 o do da seu de sipariş siparişi ürün ürünler artiklar artikelen producten produkty productos produtos articles artikel
`);

/** The words in the shop's own types of summary rows. */
export const ROW_TYPE_WORDS: readonly string[] = list(`
  ITEMS ITEM SHIPPING HANDLING DELIVERY PROMOTIONS PROMOTION PROMO LINE TAX VAT GST EXCLUSIVE INCLUSIVE TOTAL ESTIMATE
  ESTIMATED BEFORE AFTER SPECIAL PAYMENTS PAYMENT GIFT CARD CARDS BALANCE MARKETPLACE FEE FEES IMPORT DEPOSIT REWARD
  REWARDS POINTS CREDIT CREDITS DISCOUNT COUPON COUPONS WRAP SUBSCRIBE SAVE SAVINGS LOYALTY INSTALLMENT COD
  CONVENIENCE DONATION RECYCLING BOTTLE DIGITAL ORDER GRAND SUBTOTAL FREE NO RUSH
`);

/**
 * Words that the shop's developers use in names. They come from many saved pages and public readers, and from the usual
 * vocabulary of page builders. None of them is a person's name. Lower case.
 */
export const SHOP_NAMES: readonly string[] = list(`
  a abandon accordion account action actions activity add address adv agree alert align all amazon amount announce
  apex app apply apx area arrow asin async auto autoid availability available back badge balance bank banner bar base
  before beta block body bold book border bottom box break breadcrumb brand btn bundle button buttons buy buybox buying
  cadence call cancel card cards carousel cart category cell center change channel charge check checkbox checkout
  chewbacca chooser claim clear click clickable close code codes col color column combined component compact complete
  condition confirm confirmation confirmed container content continue control cost country coupon cpe credit csa css
  csrf currency current custom customer dash date day days debit decimal decoration default definition descriptor delete deliver
  delivery deposit desc description desktop destination detail details dialog digital disabled discount display div
  divider dmusic done down dp drop dropdown duplicate edit egress eligible email empty enabled end enter entry error
  estimate estimated event exclusive existing expand expander expired expiry express extra faceout failed feature fee
  field fieldset final finish first fixed flex flow focus font footer form format fraction frame free frequency fresh
  full function gateway gc general generic gift go goods grand grid group gutter half handler header heading height
  help hidden hide highlight history hold home horizontal hover html hub icon id image img import inclusive index inline
  inner input inside instance instant instrument interstitial item items key kindle label landing large last layout lead
  left legal legend level line lineitem link list loader loading local logo long main manage margin mark mask media
  medium membership menu merchant message meta method micro middle min mini minus mobile modal model modern month more
  movie multi music name native nav navigation new next no none normal note notice notification now nowrap num number
  object offer offers offscreen one oneclick only open option optional options order orders original outer overlay
  override own pack padding page pagelet pagination paid panel parent part partial pay payment payments payselect
  pending percent perform picker pickup pipeline place placeholder plan plus pmts point points pop popover popup portal
  post pre preference preload preorder price pricing primary prime print prior process product program progress promise
  promo promotion promotional proceed ptc public purchase pyo qty quantity query quick radio range rate rating raw read
  ready reason recipient recurring redeem redemption redirect refund region regular reload remaining remove rent rental
  render repeat request required reserve reset response result results retail return returns review reward rewards right
  root round row rows rush sale save saved savings scope screen script scroll search secondary section secure segment
  select selectable selected selection selector sell seller serial service set settings ship shipment shipments shipping
  shimmer shop short show side sidebar sign simple single size skip slot small snapshot sold sort source spacing span spc
  special spinner split spp stack standard star start state static status step sticky store strike string strong style
  sub submit subscribe subscription subtitle subtotal subtotals success suggestion suggestions summary support surface
  switch symbol tab table tango target tax template term terms test text thank thankyou thumb ticket tile time timer tip
  title to today toggle token tooltip top total totals touch tracking transaction transactional transactions trigger
  turbo tvod type under undo unified unit up update upsell url use used user value variant vat verify vertical video
  view visa visible voucher wallet warning weblab whole widget width window with wrap wrapper year yes your zero
  word words ordered unordered anti list
  an as at by do en if in is js my of on or px re so to us we
  ab acc aok bg br cc cel cvv dbs dv ed fs hd hlb il li lg md mt nb od ol pp ppd ppw pq rcx rcxsubs rhf rp sc sd sm sns sp
  sr svod sw tfx tmm tr ts txt typ uhd ui ul upx ux vas wl xl
`);
