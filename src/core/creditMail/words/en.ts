import type { MailWords } from './concept';

export const EN: MailWords = {
  seen: {
    credit: 'reward|rewards|credit|credits|promotional credit|promotional credits|promotional certificate',
    got: "you've earned|you have earned|has been added",
    end: 'expires|expires on|expire on|must be used by',
    digital: 'digital|ebooks',
    'by-amazon': 'shipped and sold by amazon*|sold by amazon*',
    'no-rush': 'no-rush|no rush',
  },
  guess: {
    credit: 'voucher|vouchers|benefit|benefits|promotional certificates|promotional funds|promotional amount',
    'ebook-credit':
      'kindle credit*|ebook credit*|e-book credit*|kindle book credit*|kindle ebook credit*|kindle book reward*',
    'credit-balance':
      'promotional balance|promo balance|reward balance|rewards balance|credit balance|promotional credit balance|promotional credits balance',
    'gift-card':
      'gift card*|gift-card*|giftcard*|egift card*|e-gift card*|digital gift card*|gift certificate*|gift voucher*|gift balance|gift card balance*|gift card credit*|gift card reward*|gift code*|amazon balance|amazon.com balance|gift cards balance',
    'pay-card':
      'your bill|the bill|credit card*|debit card*|prepaid card*|visa|mastercard|amex|american express|prime visa|rewards visa|store card*|reward card*|rewards card*|business card*|card ending in|ending in|ends in|card account|credit line|line of credit|credit limit|credit score|credit history|credit report*|bank account*|payment method*|credit approval|your card|the card|card member*|cardmember*',
    points:
      'available credit:|available credit is|credit available:|reward point*|rewards point*|point|points|statement credit*|cash back|cashback|tax credit*|audible credit*|listening credit*|audiobook credit*|store credit*|rewards program*|reward program*|loyalty program*|seller credit*|advertising credit*|ad credit*|aws credit*|cloud credit*|carbon credit*|refund credit*|amazon pay reward*|shipping credit*|college credit*|photo credit*|credit note*|credits per month|monthly credit*|a-to-z',
    discount: 'coupon*|discount*|savings|% off|percent off|off your|off any|price drop',
    order:
      'replacement|replacements|arrive by|will arrive by|should arrive by|order|orders|your order|package*|parcel*|delivery|deliveries|shipment*|shipped|delivered|arrives|arriving|arrival|purchase|purchases|purchased|item|items|return by|returns by|invoice|payment|appointment|survey|account created|privacy notice|terms of use|conditions of use|copyright',
    offer:
      'offer|offers|promotion|promotions|deal|deals|sale|event|campaign|contest|prime day|cyber monday|black friday',
    membership:
      'membership|subscription*|free trial|trial|prime benefit*|member benefit*|prime membership|kindle unlimited|audible',
    cap: 'up to|as much as|maximum of|max of|a maximum of|limit of|at most|capped at',
    least:
      'need to spend|have to spend|must spend|needed to spend|spend|spends|spending|at least|spend at least|orders of|order of|order of at least|orders of at least|orders over|orders above|order over|order above|orders totaling|orders from|orders exceeding|purchase of|purchases of|purchase of at least|purchases of at least|purchases over|purchase over|minimum of|minimum purchase of|minimum purchase|minimum order of|minimum order|minimum spend of|minimum spend|minimum order value|order minimum|purchase minimum|more than|over|above|exceeding|under|below|less than',
    'or-more': 'or more|or above|or higher|or over|and up|and above|and over|minimum|at minimum|min',
    sum: 'order total|grand total|subtotal|sub-total|sub total|item total|items total|total|total before tax|item:|items:|item subtotal|shipping & handling|shipping and handling|shipping:|estimated tax|tax|sales tax|paid|you paid|charged|was charged|price|prices|list price|cost|costs|for just|for only|starting at|from just|as low as|rent for|rentals from|amount due|balance due|amount paid|amount charged|payment of|total charged|regular price|reg|msrp|was:|fee|fees|donat*|tip|item price|sold for',
    refund: 'return|returns|refund*|reimburse*|money back|returned|your return',
    balance:
      'balance|current balance|remaining balance|in all|in total|total of|remaining|left|still have left|so far|to date|lifetime|altogether|combined|year to date|before tax|last month|last year|previously|previous',
    each: 'each|apiece|a piece',
    another: 'another|additional|second|third|further',
    plural:
      'they|both|both credits|both rewards|all of them|these|these credits|these rewards|the credits|the rewards|your credits|your rewards|all credits|all rewards|use them|them',
    got: "was placed on your account|was placed on|has been placed on|was put on your account|your account has been credited with|your account was credited with|your amazon account has been credited with|your amazon.com account has been credited with|has been applied to your amazon.com account|has been applied to your amazon account|has been loaded|was loaded|have been loaded|we have loaded|we've loaded|added to your amazon.ca account|credited to your amazon.ca account|applied to your amazon.ca account|has been applied to your amazon.ca account|has been added to your amazon.ca account|was added to your amazon.ca account|was applied to your amazon.ca account|added to your amazon.co.uk account|credited to your amazon.co.uk account|applied to your amazon.co.uk account|has been applied to your amazon.co.uk account|has been added to your amazon.co.uk account|was added to your amazon.co.uk account|was applied to your amazon.co.uk account|added to your amazon.com.au account|credited to your amazon.com.au account|applied to your amazon.com.au account|has been applied to your amazon.com.au account|has been added to your amazon.com.au account|was added to your amazon.com.au account|was applied to your amazon.com.au account|you've scored|you scored|you've just scored|you've unlocked|you've snagged|was placed in|has been placed in|was deposited in|added to your amazon.com account|credited to your amazon account|credited to your amazon.com account|applied to your amazon account|applied to your amazon.com account|has been put in your account|has been put on your account|i've added|i have added|i added|i've issued|i have issued|i issued|i've credited|i have credited|i credited|i've placed|i have placed|i've applied|i have applied|i've granted|i have granted|i've given you|i have given you|i gave you|we've applied|we have applied|we've provided|we have provided|we've extended you|i've provided|you earned|you've just earned|you just earned|you've received|you have received|you received|you've been given|you have been given|you've been awarded|you have been awarded|you were awarded|you've been granted|you've been issued|you've been credited|you've got|you now have|have been added|was added|were added|been added|we've added|we have added|we added|we've just added|we just added|just added|applied to your account|has been applied to your account|was applied to your account|has been credited|have been credited|was credited|were credited|we've credited|we have credited|we credited|credited to your account|added to your account|added to your amazon account|has been issued|have been issued|was issued|were issued|we've issued|we have issued|we issued|issued you|has been deposited|was deposited|has been granted|was granted|we've granted|we granted|has been awarded|was awarded|we've given you|we have given you|we gave you|just posted|has just posted|is now on your account|is now in your account|is now in your amazon account|is on your account|is in your account|are in your account|has been placed|we've placed|we placed|was placed in your account|has been posted|was posted|has posted|earned|please accept|we've sent you|we sent you|was earned|was given",
    whose: 'your|reminder|remember your|confirmation',
    yours:
      "is all set|is live|is now available|is now active|are now available|are all set|to your amazon.com account|in your amazon.com account|on your amazon.com account|available credits|available rewards|current credits|active credits|active rewards|here's|here is|here are|to your account|in your account|into your account|on your account|to your amazon account|in your amazon account|is here|are here|has arrived|have arrived|has landed|just landed|your account has|has not been used|have not been used|not been used|hasn't been used|haven't used|have not used|hasn't used|is yours|are yours|you have|you have a|you get|you get a|is ready|are ready|is waiting|are waiting|is available|are available|is active|we're giving you|we are giving you|enjoy your|don't forget",
    promised:
      "we'll email|we will email|you'll receive an email|you will receive an email|we'll notify|we will notify|we'll let you know|we will let you know|processing|being processed|should be in|should appear|should receive|should arrive|on the way|on its way|will receive|will get|will earn|will be added|will be credited|will be issued|will be awarded|will be deposited|will be given|will be posted|will be granted|will be sent|will appear|will be available|will arrive|you'll receive|you'll get|you'll earn|to receive|to get|we'll add|we will add|we'll issue|we will issue|we'll credit|we will credit|we'll give|we will give|we'll send|we'll apply|pending|when your order ships|once your order ships|after your order ships|when it ships|once it ships|when your items ship|once your items ship|after your items ship|upon shipment|going to get|going to receive|not yet|shortly|to be added|to be credited",
    lure: "how it works|how does it work|what you can do|what you can get|what you can buy|could have earned|could have received|could have|log in to claim|sign in to claim|log in and claim|to claim it|click below to|act now|claim it|you might also like|you may also like|you might like|you may like|more to explore|other ways to|here's how|once earned|can be earned|chance to|chance of|a chance|could earn|could get|could receive|could be|can earn|can get|can receive|may earn|may get|may receive|might|may be eligible|you're eligible|you are eligible|eligible to|qualify|qualified|qualifies|you're invited|you are invited|selected to|activate|activating|activated|claim|claiming|unlock|sign up|signing up|enroll|enrol|apply now|apply today|upon approval|if approved|when approved|opt in|win|sweepstakes|giveaway|refer|invite|invite a friend|join|start a|start your|buy a|buy any|buy two|buy 2|buy one|earn up to|get up to|tap to|complete the|before you lose|collect the|introducing|how to earn|ways to earn|worth up to|we'd like to offer|offer you|you would|would have|would get|would receive|don't have|do not have|instead of|compared|every month|each month|a month|per month|monthly",
    ask: 'download|verify|register|order from|link your|order away|orders away|earn|get|receive|score|grab|take|buy|collect|redeem code|enter code|with code|use code',
    proof:
      'verify your identity|verify your account|verify your details|verify your information|verify your payment|confirm your identity|confirm your account|confirm your details|confirm your information|confirm your personal|confirm your payment|confirm your card|confirm your bank|update your payment|update your billing|account will be suspended|account will be closed',
    condition:
      'off your next purchase|off your next order|next order|next orders|next purchase|next three orders|if you|when you|once you|whenever you|every time you|each time you|any time you|for every|for each|provided you|provided that|after you|next time you|on your next|with your next|as soon as you|unless|by spending|by ordering|by choosing|by buying|with purchase|with the purchase|with a purchase|on condition',
    gone: "thanks for using|thank you for using|you used|you've used|you have used|was used|were used|has been used|have been used|applied to your order|applied to this order|applied to your purchase|applied toward your order|was redeemed|has been redeemed|you redeemed|you've redeemed|you have redeemed|promotion applied|promotions applied|applied:|applied -|was deducted|deducted|reversed|was removed|has been removed|removed|cancelled|canceled|revoked|could not be|couldn't be|was not added|was not applied|was not credited|was not issued|was not posted|were not added|has not been added|has not been applied|has not been credited|has not been issued|have not been added|has not been approved|no longer|unable to|you spent|you've spent|taken back|not been added|not added|forfeited|withdrawn|we regret|declined|rejected|used up|toward your order|on your recent order|you saved|saved you|sender|recipient|sent to|you sent|your friend|has been returned",
    end: 'order by|shop by|place your order by|place an order by|expire|expiring|expiring on|expiration|expiration date|expiration date is|expiry|expiry date|exp|exp. date|exp date|date of expiry|will expire|will expire on|ends|ends on|ending on|ending|end date|use-by date|use by date|valid until|valid through|valid thru|valid till|valid to|valid up to|good until|good through|good thru|good till|available until|available through|available thru|available till|available up to|active until|active through|use by|use before|used by|used before|be used by|be used before|must be used before|redeem by|redeem before|redeemed by|redeemed before|redeemable until|redeemable through|redeemable by|spend by|spend it by|enjoy by|enjoy it by|last day|last day to use|last day to use it|deadline|lasts until|runs until|runs out|yours until|usable until|usable through|no later than|use it by|use them by|use it before|use them before|apply by|valid for use until|valid for use through|remains valid until|have until|has until|you have until',
    until: 'by|until|through|thru|till|before|on or before|by the end of|through the end of|until the end of',
    soon: "expires soon|expiring soon|expire soon|will expire soon|about to expire|before it expires|before they expire|until it expires|until they expire|don't let it expire|let it expire|before expiration|before expiry|before it ends|ending soon|ends soon",
    start:
      'from|starting|starts|starting on|beginning|effective|valid from|between|available from|as of|valid between|starts on',
    ended: 'has expired|have expired|already expired|expired|expired on|has ended|ended on|is expired',
    never:
      "does not expire|do not expire|don't expire|doesn't expire|never expires|never expire|no expiration date|no expiration|no expiry date|no expiry|without expiration|won't expire|will not expire|will never expire|has no end date|not expire",
    prolonged:
      "extended|has been extended|have been extended|was extended|we've extended|we have extended|we extended|been extended|extra time|more time|new expiration date",
    use: 'to spend|to spend on|use|used|use it|use them|using|must be used|be used|can be used|may be used|redeem|redeemed|redeemable|redeem it|be redeemed|spend it|spend them|spend your|apply|applied|apply it|applies|applies to|apply to|applicable|be applied|good for|good on|good toward*|toward|towards|valid|valid for|valid on|eligible|usable|works on|covers|place an order|good|for select|on select',
    digital:
      'digital content|digital goods|digital item*|digital purchase*|digital product*|ebook|e-book|e-books|kindle book*|kindle ebook*|kindle title*|kindle content|prime video|amazon music|digital music|digital video*|appstore|app store|apps|mobile apps|movie rental*|video rental*|movie rentals|streaming|audiobook*',
    'by-amazon':
      'sold and shipped by amazon*|sold and fulfilled by amazon*|shipped & sold by amazon*|dispatched from and sold by amazon*|sold directly by amazon*',
    goods:
      'physical|physical items|physical goods|physical products|non-digital|non digital|household|grocery|groceries|amazon fresh|whole foods|devices|device|kindle device*|kindle e-reader*|e-reader*|clothing|in store|pantry|diapers|beauty|fashion|toys|home services|hardware|any item*|anything|all items|everything|sitewide|any product*|any purchase*|everything else',
    'seller-name':
      'amazon digital services*|amazon digital llc|amazon media eu*|amazon.com services*|sold by amazon digital services*|amazon digital|digital camera*|digital order|digital orders|digital order number|digital code*|digital coupon*|digital day|digital day sale',
    not: "not|cannot|can't|doesn't|isn't|aren't|don't|never|nor|won't|neither|may not|not to|not for|not on|no",
    except:
      'except|except for|excluding|excludes|exclude|other than|with the exception of|but not|and not|exclusion*|exclusions include|exclusions apply to|not including|apart from',
    excluded:
      'excluded|are excluded|is excluded|ineligible|not eligible|not included|do not qualify|does not qualify|not permitted|exempt',
    but: 'only on|only for|only toward|only towards|but|however|but only|instead',
    'no-rush': 'no-rush shipping|no-rush delivery|amazon day|amazon day delivery|slower delivery',
    courtesy: 'courtesy|goodwill|apology|apologize|inconvenience',
    'trade-in': 'trade-in|trade in',
    'promo-code': 'promotional code|promo code|promotion code',
    happened:
      'for signing up|for joining|for activating|for enrolling|for registering|added on|earned on|issued on|credited on|placed on|ordered on|shipped on|sent on|paid on|received on|dated|on behalf|posted on|delivered on|arriving on|updated|last updated|was added on|order placed|date issued|issue date|date earned|date added|issued|earned:|added:|order date',
    bought:
      "you bought|you've bought|you have bought|you reloaded|you've reloaded|you have reloaded|you topped up|you've topped up|you loaded|you've loaded|you added|you've added",
  },
  frequent:
    'the and you your for has been was with this that from have will are our can it is on to of an in us by not thanks thank',
  carriesOn:
    'a an the of on in by at for to from with until through thru till before your our this that and or is are was has have been be expires expire valid as than it its under about select promotional digital up only least over above spend',
  opens:
    "we we've we're you you've your earn get it this use please expires thank rent spend save claim win invite receive redeem",
  numbers: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};
