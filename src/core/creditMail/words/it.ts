import type { MailWords } from './concept';

export const IT: MailWords = {
  seen: {},
  guess: {
    credit:
      'credito|crediti|credito promozionale|crediti promozionali|buono|buoni|buono sconto promozionale|buono promozionale|buoni promozionali|buono acquisto promozionale|premio|premi|ricompensa|ricompense|vantaggio|bonus|voucher|buono sconto|buoni sconto|buono spesa|accredito promozionale|credito omaggio|credito digitale',
    'ebook-credit': 'credito ebook*|credito e-book*|credito kindle*|credito per ebook',
    'credit-balance': 'saldo promozionale|saldo del credito|saldo crediti|saldo dei crediti|saldo credito',
    'gift-card':
      'buono regalo|buoni regalo|carta regalo|carte regalo|gift card|saldo buoni regalo|saldo del buono regalo|saldo buono regalo|saldo dei buoni regalo|credito del buono regalo|buono regalo digitale|saldo amazon',
    'pay-card':
      'carta di credito|carte di credito|carta di debito|carta|carte|visa|mastercard|conto bancario|conto corrente|metodo di pagamento|che termina con|terminante con|bancomat|estratto conto|carta prepagata',
    points:
      'punti|punto|cashback|punti fedeltà|crediti audible|credito audible|credito di imposta|programma fedeltà|programma premi',
    discount: 'sconto|sconti|coupon|risparmio|risparmi|risparmia|ribasso',
    order:
      'ordine|ordini|tuo ordine|pacco|pacchi|consegna|consegne|spedizione|spedizioni|spedito|consegnato|articolo|articoli|acquisto|acquisti|fattura|pagamento|arriverà|sondaggio|restituisci',
    offer: "offerta|offerte|promozione|promozioni|vendita|iniziativa|concorso|prime day|campagna|dell'offerta",
    membership: 'abbonamento*|iscrizione|prova gratuita|periodo di prova|vantaggi prime|kindle unlimited|audible',
    cap: 'fino a|massimo di|un massimo di|al massimo|fino ad un massimo di|fino a un massimo di',
    least:
      'almeno|minimo di|un minimo di|spesa minima di|importo minimo di|acquisto minimo di|ordine minimo di|superiori a|superiore a|a partire da|di almeno|oltre|più di|spendi|spendi almeno|ordini di|ordini da|ordine di|ordini superiori a|ordini di almeno|inferiori a|sotto i|meno di|pari o superiore a|acquisti di|acquisto di|ordini oltre',
    'or-more': 'o più|o superiore|o superiori|e oltre|minimo|minimi|di spesa minima|o oltre|di spesa',
    sum: "totale ordine|totale dell'ordine|totale|subtotale|totale provvisorio|prezzo|prezzi|costo|costi|spese di spedizione|iva|pagato|addebitato|addebitati|importo totale|solo|a soli|noleggia da|noleggio|importo dell'ordine|donazione",
    refund: 'reso|resi|rimborso|rimborsi|rimborsato|rimborsati|rimborsiamo|rimborsare|rimborsata',
    balance:
      'in totale|rimanente|rimanenti|residuo|rimasto|rimasti|rimangono|rimane|saldo|saldo attuale|finora|complessivamente',
    each: "ciascuno|ciascuna|cadauno|ognuno|l'uno|ciascun",
    another: 'altro|ulteriore|secondo|aggiuntivo|un altro|anche|inoltre|seconda|altri',
    plural:
      'entrambi|scadono|questi crediti|i crediti|i tuoi crediti|i tuoi buoni|i buoni|questi buoni|sono validi|utilizzali|entrambe|le ricompense|usali|scadranno',
    got: 'ti abbiamo applicato|abbiamo applicato al tuo conto|ti abbiamo fatto avere|le abbiamo fatto avere|ti abbiamo dato|le abbiamo dato|ti abbiamo offerto|le abbiamo offerto|abbiamo emesso|ti abbiamo emesso|le abbiamo inviato|le abbiamo concesso|le abbiamo assegnato|ho aggiunto|ho accreditato|ti ho accreditato|le ho accreditato|le ho assegnato|abbiamo caricato|abbiamo applicato al tuo account|le abbiamo riconosciuto|ti abbiamo riconosciuto|hai ricevuto|hai guadagnato|hai ottenuto|hai appena ricevuto|ha ricevuto|è stato aggiunto|sono stati aggiunti|è stata aggiunta|abbiamo aggiunto|è stato accreditato|sono stati accreditati|abbiamo accreditato|ti abbiamo accreditato|accreditato|accreditati|è stato assegnato|ti è stato assegnato|abbiamo assegnato|ti abbiamo assegnato|ti è stato concesso|ti abbiamo concesso|è stato concesso|è stato emesso|ti abbiamo inviato|ti abbiamo regalato|è ora sul tuo account|è sul tuo account|è nel tuo account|è ora nel tuo account|aggiunto al tuo account|aggiunti al tuo account|è stato applicato al tuo account|applicato al tuo account|è stato caricato|le è stato accreditato|le abbiamo accreditato|le è stato assegnato|hai maturato|abbiamo riconosciuto|ti è stato riconosciuto|è stato riconosciuto|guadagnato|ricevuto|è stata accreditata|sono state aggiunte|sono state accreditate',
    whose: 'il tuo|la tua|i tuoi|le tue|tuo|tuoi|tua|suo|conferma|promemoria|il suo',
    yours:
      'crediti disponibili|buoni disponibili|al tuo account|sul tuo account|nel tuo account|sul tuo conto|al tuo conto|ecco|ecco il tuo|non è stato utilizzato|non è stato ancora utilizzato|non è ancora stato utilizzato|ti regaliamo|hai|hai a disposizione|è disponibile|sono disponibili|è pronto|sono pronti|ti aspetta|ti aspettano|è attivo|non dimenticare',
    promised:
      "ti informeremo|ti avviseremo|riceverai un'e-mail|riceverai|otterrai|guadagnerai|sarà aggiunto|verrà aggiunto|saranno aggiunti|verranno aggiunti|sarà accreditato|verrà accreditato|verranno accreditati|saranno accreditati|sarà disponibile|ti verrà|ti sarà|aggiungeremo|accrediteremo|quando il tuo ordine|dopo la spedizione|al momento della spedizione|per ricevere|per ottenere|in attesa|a breve|non ancora|riceverà|verrà emesso|una volta spedito|non appena",
    lure: "come funziona|cosa puoi|ecco cosa|richiederlo|riscuoterlo|reclamarlo|reclama|riscuoti|riscuotere|per riceverlo|accedi e|potrebbe interessarti|potrebbero interessarti|ti potrebbe interessare|ti potrebbero interessare|da scoprire|puoi guadagnare|puoi ottenere|puoi ricevere|potresti|potrai ottenere|potrai ricevere|potrai guadagnare|possibilità di|attiva|attivare|attiva l'offerta|iscriviti|partecipa|vinci|idoneo|invitato|invita|invita un amico|richiedi|sblocca|previa approvazione|all'approvazione|dopo l'approvazione|al mese|ogni mese|mensile|mensili|scopri|scopri come|come ottenere|richiedila|avresti|invece di|da guadagnare|candidati",
    ask: 'effettua|fai un ordine|ordina|scarica|nuovi clienti|guadagna|ottieni|ricevi|acquista|compra|approfitta|raccogli|con il codice|inserisci|prendi',
    proof:
      'conferma i tuoi dati|conferma i dati|conferma il tuo account|conferma la tua identità|confermi i suoi dati|verifica il tuo account|verifica la tua identità|verifica i tuoi dati',
    condition:
      "prossimo ordine|prossimi ordini|prossimi tre|prossimo acquisto|prossimi acquisti|se acquisti|se spendi|se|quando|ogni volta|per ogni|una volta che|dopo aver|a condizione|sul prossimo|acquistando|spendendo|scegliendo|con l'acquisto|all'acquisto",
    gone: "non abbiamo potuto|non siamo riusciti|impossibile|hai utilizzato|hai usato|è stato utilizzato|è stato usato|utilizzato|usato|è stato detratto|detratto|applicato al tuo ordine|applicato all'ordine|annullato|annullata|rimosso|è stato rimosso|non è stato|non è più|non può più|purtroppo|non è stato possibile|revocato|hai speso|destinatario|esaurito|sul tuo ordine|riscattato",
    end: 'ordina entro|ordina entro il|scade|scade il|scadono|scadono il|scadrà|scadrà il|scadranno|scadenza|data di scadenza|in scadenza|in scadenza il|valido fino al|validi fino al|valida fino al|valide fino al|disponibile fino al|disponibili fino al|utilizzabile fino al|utilizzabili fino al|utilizzabile entro|da utilizzare entro|da usare entro|usalo entro|utilizzalo entro|utilizzali entro|entro e non oltre|ultimo giorno|termina|termina il|terminano|fino e non oltre|spendibile fino al|spendibile entro|valido sino al|valido entro|validità fino al|hai tempo fino al|valido fino alla|validità|finisce',
    until: 'entro|entro il|fino al|sino al|prima del|entro la fine del',
    soon: 'scade presto|scadono presto|scadrà presto|sta per scadere|stanno per scadere|prima che scada|prima che scadano|prima della scadenza|in scadenza a breve',
    start: 'periodo di validità|dal|a partire dal|a decorrere dal|valido dal|valido a partire dal|inizia il',
    ended: 'è scaduto|sono scaduti|scaduto|scaduti|è terminato|è terminata',
    never:
      'non scade|non scadono|senza scadenza|nessuna scadenza|non ha scadenza|non ha una scadenza|non scade mai|senza data di scadenza',
    prolonged:
      'prorogato|prorogata|prorogati|è stato prorogato|è stata prorogata|abbiamo prorogato|esteso|estesa|abbiamo esteso|prolungato|prolungata|abbiamo prolungato|nuova scadenza|nuova data di scadenza',
    use: "usali|utilizzali|spendili|utilizzare|usare|usa|utilizza|usalo|utilizzalo|utilizzarlo|usarlo|spenderlo|riscattarlo|utilizzarli|usarli|utilizzabile|utilizzabili|essere utilizzato|può essere utilizzato|può essere usato|essere usato|essere utilizzati|valido|validi|valida|valido per|valido su|valido solo|si applica|si applicano|applicabile|spendere|spendibile|spendilo|per l'acquisto di|da spendere|riscattare|vale per|vale su|vale",
    digital:
      'digitale|digitali|contenuti digitali|contenuto digitale|prodotti digitali|acquisti digitali|acquisto digitale|ebook|e-book|ebooks|ebook kindle|libri kindle|prime video|amazon music|app|musica digitale|libri digitali|audiolibri|credito digitale',
    'by-amazon':
      'venduti e spediti da amazon*|venduto e spedito da amazon*|spediti e venduti da amazon*|spedito e venduto da amazon*|venduti da amazon*|venduto da amazon*',
    goods:
      'fisici|fisico|prodotti fisici|articoli fisici|spesa alimentare|alimentari|dispositivi|abbigliamento|moda|giocattoli|non digitali|qualsiasi|tutti gli articoli|pannolini|e-reader|drogheria',
    'seller-name':
      'amazon digital*|amazon media eu*|amazon eu*|fotocamera digitale|fotocamere digitali|ordine digitale',
    not: 'non può|non possono|non è|non sono|non|né',
    except:
      'eccetto|escluso|escluse|esclusi|ad eccezione|ad eccezione di|ad eccezione dei|ad esclusione|ad esclusione di|ad esclusione dei|salvo|tranne|ma non|a esclusione di|a eccezione di|fatta eccezione per',
    excluded: 'sono esclusi|sono escluse|è escluso|è esclusa|non idonei|sono esclusi dal|non sono inclusi',
    but: 'solo su|solo per|ma|però|tuttavia|ma solo',
    'no-rush':
      'spedizione senza fretta|consegna senza fretta|consegna più lenta|spedizione più lenta|amazon day|giorno amazon|senza fretta',
    courtesy: 'cortesia|disagio|disguido|scuse|scusarci|ci scusiamo',
    'trade-in': 'permuta|trade-in',
    'promo-code': 'codice promozionale|codice promo',
    happened:
      "aggiunto il|accreditato il|emesso il|effettuato il|spedito il|ricevuto il|pagato il|ordinato il|consegnato il|data dell'ordine|assegnato il|guadagnato il|concesso il|in data",
    bought: 'hai acquistato|hai ricaricato|ha acquistato|ha ricaricato|aver acquistato|aver ricaricato',
  },
  frequent: 'il la di che è per con hai tuo tua del della al alla un una non sono sul nel e gli le ti',
  carriesOn:
    "il lo la i gli le l' un uno una di del della dei delle da dal al alla a e o per con su sul nel il tuo tua è stato stata fino entro scade promozionale in importo oltre almeno massimo spendi",
  opens:
    'abbiamo hai ti guadagna ottieni ricevi usalo utilizzalo spendi risparmia noleggia il un una vale grazie fino scadenza',
  numbers: ['due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci'],
};
