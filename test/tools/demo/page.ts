import { PRODUCTS, type ProductId } from './goods.ts';

/** The shop's own style. None of it comes from a real shop. The names of hidden classes are those of real pages. */
const STYLE = `
:root{--ink:#23302b;--soft:#5f6b64;--line:#dcd8cc;--paper:#fbf9f3;--card:#fff;--leaf:#2f6b4f;--leaf-dark:#24543e;--sun:#a65c1a}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 Georgia,'Times New Roman',serif}
.aok-hidden,.a-hidden,.hide{display:none!important}
.a-offscreen,.aok-offscreen{position:absolute!important;left:-9999px!important}
header.top{background:var(--card);border-bottom:1px solid var(--line)}
header.top>div,main,footer{max-width:1080px;margin:0 auto;padding:16px 24px}
header.top>div{display:flex;flex-wrap:wrap;gap:8px 24px;align-items:baseline}
.brand{font-size:22px;color:var(--leaf);text-decoration:none;letter-spacing:.02em}
.brand small{font-size:13px;color:var(--soft);margin-left:8px}
nav{margin-left:auto;display:flex;gap:20px;flex-wrap:wrap;font-size:15px}
a{color:var(--leaf-dark)}
h1{font-size:28px;line-height:1.25;margin:24px 0 8px;font-weight:normal}
h2,h4{font-size:18px;margin:0 0 8px;font-weight:normal}
#subtotals h2{margin-top:20px}
p{margin:0 0 12px}
.quiet{color:var(--soft);font-size:14px}
.cols{display:grid;grid-template-columns:minmax(0,1fr) 320px;gap:32px;align-items:start}
.card{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:20px;margin-bottom:20px}
.shelf{display:grid;grid-template-columns:repeat(auto-fill,minmax(220px,1fr));gap:20px}
.shelf svg,.picture svg{width:100%;border-radius:8px}
.picture{max-width:420px}
.price{font-size:24px;font-variant-numeric:tabular-nums}
button,.a-button-input{font:inherit;border:0;border-radius:8px;padding:11px 20px;width:100%;background:var(--leaf);color:#fff;cursor:pointer;margin-top:10px}
.second .a-button-input,button.second{background:#eae4d3;color:var(--ink)}
.onml-buy-now-button .a-button-input,.one-click .a-button-input{background:var(--sun)}
button:focus-visible,.a-button-input:focus-visible,a:focus-visible,input:focus-visible{outline:3px solid #7aa7d9;outline-offset:2px}
.a-button-text{display:none}
ul.rows,#subtotals-marketplace-table{list-style:none;margin:16px 0 0;padding:0;font-size:15px}
.order-summary-grid{display:flex;justify-content:space-between;gap:16px;padding:4px 0;font-variant-numeric:tabular-nums}
.total .order-summary-grid,.grand-total-cell{font-weight:bold;font-size:18px;border-top:1px solid var(--line);padding-top:10px;margin-top:6px}
table{border-collapse:collapse;width:100%;font-size:15px}
th,td{text-align:left;padding:9px 12px;border-bottom:1px solid var(--line);font-variant-numeric:tabular-nums}
td.amount{text-align:right}
fieldset{border:0;padding:0;margin:0 0 8px}
legend{padding:0}
.choice{display:flex;gap:12px;align-items:center;padding:12px;border:1px solid var(--line);border-radius:8px;margin-bottom:8px}
.choice label{display:flex;gap:12px;align-items:center;cursor:pointer}
.modal{position:fixed;inset:0;background:rgb(20 30 25/.5);display:grid;place-items:center}
.modal iframe{width:min(440px,92vw);height:min(640px,92vh);border:0;border-radius:12px;background:var(--paper)}
.hurray{color:var(--leaf)}
@media (max-width:760px){.cols{grid-template-columns:minmax(0,1fr)}header.top>div,main,footer{padding:12px 16px}}
`;

/** A drawing of a product in a square with soft corners. */
export function picture(id: ProductId): string {
  const { hue, shape, lines, name } = PRODUCTS[id];
  const pen = `stroke="hsl(${hue} 38% 34%)" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round"`;
  return `<svg viewBox="0 0 120 120" role="img" aria-label="${name}"><rect width="120" height="120" fill="hsl(${hue} 42% 91%)"/><path d="${shape}" fill="hsl(${hue} 46% 74%)" ${pen}/><path d="${lines}" fill="none" ${pen}/></svg>`;
}

export interface PageParts {
  readonly title: string;
  readonly main: string;
  /** A script that must run before everything else in the page. */
  readonly first?: string;
  readonly bare?: boolean;
}

const TOP = `<header class="top"><div>
<a class="brand" href="/">Lantern &amp; Loom<small>a make-believe shop</small></a>
<nav aria-label="Shop"><a href="/gc/balance">Gift balance</a><a href="/gp/your-account/order-history">Your orders</a><a href="/gp/cart/view.html">Basket</a></nav>
</div></header>`;

/** A complete page of the shop. Its favicon is declared empty, so that the browser asks only for the page. */
export function document({ title, main, first, bare }: PageParts): string {
  const script = first ? `<script>${first}</script>` : '';
  const foot = bare
    ? ''
    : '<footer class="quiet">Everything here is made up for trying things out. Nothing is sold.</footer>';
  return `<!doctype html><html lang="en-US"><head><meta charset="utf-8">${script}<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body>${bare ? '' : TOP}<main>${main}</main>${foot}</body></html>`;
}

/** A submit button in the same layers as the shop's buttons: a span, an inner span, the input, a hidden label. */
export function button(input: string, label: string, id: string, classes = ''): string {
  return `<span id="${id}" class="a-button ${classes}"><span class="a-button-inner"><input class="a-button-input" type="submit" value="${label}" aria-labelledby="${id}-announce" ${input}><span id="${id}-announce" class="a-button-text" aria-hidden="true">${label}</span></span></span>`;
}

/** Harmless markup of about this many bytes. Its structure is like a page's endless recommendations. */
export function filler(bytes: number): string {
  const one =
    '<li class="a-carousel-card"><div class="a-section"><a class="a-link-normal" href="/dp/B0DEMO0002"><span class="a-price"><span class="a-offscreen">$14.00</span><span aria-hidden="true">$14.00</span></span> Beeswax candles</a></div></li>';
  return bytes === 0 ? '' : `<ul class="quiet">${one.repeat(Math.ceil(bytes / one.length))}</ul>`;
}
