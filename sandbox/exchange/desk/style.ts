/** The look of the desk: squared paper and a typewriter, so that nobody takes it for the portal. */
export const DESK_STYLE = `
:root { font: 17px/1.5 Georgia, "Times New Roman", serif; color: #2b2415; background: #f6f0de; }
* { box-sizing: border-box; }
body { margin: 0; overflow-wrap: break-word; }
.skip { position: absolute; left: -999rem; } .skip:focus { position: static; }
header { background: repeating-linear-gradient(135deg, #5a4312 0 18px, #644b15 18px 36px); color: #fff8e3; border-bottom: 4px double #f6f0de; padding: .75rem 1rem; }
header > div, header .aside, main { max-width: 64rem; margin: 0 auto; }
header > div { display: flex; flex-wrap: wrap; gap: .5rem 2rem; justify-content: space-between; }
header p { margin: 0; } header a { color: inherit; } .service { font: 700 1.2rem/1.4 "Courier New", monospace; } .service a { text-decoration: none; }
.aside { font-size: .95rem; }
main { padding: 1.25rem 1rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: .25rem 0 1rem; } h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; border-bottom: 2px solid #8a6a1f; }
table { border-collapse: collapse; width: 100%; background: #fffdf5; } th, td { border: 1px solid #a89a72; padding: .4rem .6rem; text-align: left; vertical-align: top; }
.scroll { overflow-x: auto; } .number { white-space: nowrap; }
dl { margin: 0 0 1rem; background: #fffdf5; border: 1px solid #a89a72; padding: .25rem .75rem; }
dl div { display: grid; grid-template-columns: minmax(0, 13rem) minmax(0, 1fr); gap: .25rem 1rem; padding: .3rem 0; border-bottom: 1px dotted #a89a72; } dl div:last-child { border: 0; }
dt { font-weight: 700; } dd { margin: 0; white-space: pre-line; }
dd ol { margin: 0; padding-left: 1.5rem; } dd dl { margin: 0; padding: 0; border: 0; } dd ol, dd dl { white-space: normal; }
@media (max-width: 40rem) { dl div { grid-template-columns: minmax(0, 1fr); } }
a { color: #5c3a00; } code { font-size: .9rem; }
.act { background: #fffdf5; border: 1px solid #a89a72; padding: .6rem .8rem; margin: 0 0 .6rem; }
summary { cursor: pointer; font-weight: 700; min-height: 1.75rem; } details[open] summary { margin-bottom: .6rem; }
label { display: block; margin: 0 0 .6rem; } label span { display: block; font-weight: 700; font-size: .95rem; }
input, select, textarea { font: inherit; width: 100%; max-width: 40rem; padding: .4rem .5rem; border: 2px solid #6b5a2b; background: #fff; color: inherit; min-height: 2.5rem; }
button { font: 700 1rem/1.3 "Courier New", monospace; min-height: 2.6rem; padding: .5rem 1rem; border: 2px solid #5a4312; background: #5a4312; color: #fff8e3; cursor: pointer; }
label.tick input { width: auto; min-height: 1.5rem; } label.tick span { display: inline; font-weight: 400; } fieldset { border: 1px solid #a89a72; margin: 0 0 .6rem; }
button.quiet { background: #fffdf5; color: #5a4312; }
.row { display: flex; flex-wrap: wrap; gap: .6rem; } .row form { margin: 0; }
.hint { margin: 0 0 .6rem; color: #5a4d2c; }
.done, .refused { padding: .6rem .8rem; border-left: 6px solid #2f6b2f; background: #e8f3e3; } .refused { border-color: #9c2a1d; background: #fbe8e3; }
.pair { display: grid; grid-template-columns: minmax(0, 14rem) minmax(0, 1fr); gap: .6rem; } @media (max-width: 40rem) { .pair { grid-template-columns: minmax(0, 1fr); } }
:focus-visible { outline: 3px solid #2b2415; outline-offset: 2px; box-shadow: 0 0 0 6px #ffd34d; }
ol.course { background: #fffdf5; border: 1px solid #a89a72; margin: 0; padding: .5rem .75rem .5rem 2.5rem; }
`;
