import type { MailWords } from './concept';

export const FR: MailWords = {
  seen: {},
  guess: {
    credit:
      "crédit|crédits|crédit promotionnel|crédits promotionnels|bon d'achat|bons d'achat|bon d'achat promotionnel|bons d'achat promotionnels|bon promotionnel|bons promotionnels|bon de réduction promotionnel|récompense|récompenses|avantage|avantages|avoir promotionnel|chèque promotionnel|bonus|geste commercial|crédit de courtoisie|crédit commercial|bon|bons|bon de réduction|bons de réduction|chèque de réduction",
    'ebook-credit':
      'crédit ebook*|crédit kindle*|crédit e-book*|crédits ebook*|crédit pour livres kindle|crédit livre kindle|crédit livres kindle',
    'credit-balance':
      'solde promotionnel|solde de crédit*|solde de récompense*|solde de crédits promotionnels|solde de votre crédit',
    'gift-card':
      'carte cadeau|cartes cadeaux|carte-cadeau|cartes-cadeaux|chèque-cadeau*|chèques-cadeaux|chèque cadeau|chèques cadeaux|bon cadeau|bons cadeaux|carte-cadeaux|solde de cartes cadeaux|solde de carte cadeau|solde de chèques-cadeaux|solde de votre carte-cadeau|crédit de carte cadeau|crédit de carte-cadeau|carte cadeaux|solde chèques-cadeaux|chèques-cadeau|solde amazon',
    'pay-card':
      'carte de crédit|cartes de crédit|carte bancaire|cartes bancaires|carte de débit|carte bleue|carte|visa|mastercard|compte bancaire|mode de paiement|moyen de paiement|se terminant par|finissant par|terminant par|relevé de carte|banque',
    points:
      "points|point|points de fidélité|cashback|remise en argent|crédit audible|crédits audible|crédit sur relevé|crédit de relevé|crédit d'impôt|avoir sur votre carte|programme de récompenses|programme de fidélité",
    discount: 'réduction|réductions|remise|remises|coupon|coupons|rabais|économisez|économies',
    order:
      'commande|commandes|votre commande|colis|livraison|livraisons|livré|livrée|expédié|expédiée|expédition|article|articles|achat|achats|facture|paiement|renvoyez|retournez|enquête|sondage|arrivera|arrive',
    offer:
      "offre|offres|promotion|promotions|vente|ventes|opération|concours|prime day|soldes|campagne|conditions de l'offre",
    membership:
      "abonnement*|essai gratuit|période d'essai|adhésion*|avantage prime|avantages prime|kindle unlimited|audible",
    cap: "jusqu'à|maximum de|un maximum de|au maximum|au plus|plafond de|dans la limite de",
    least:
      "minimum de|un minimum de|d'un minimum de|au moins|à partir de|dès|d'un montant minimum de|montant minimum de|montant minimum|minimum d'achat de|commande minimum de|commande minimale de|achat minimum de|achat minimal de|supérieure à|supérieures à|supérieur à|supérieurs à|plus de|dépensez|dépensez au moins|pour toute commande de|toute commande de|commandes de|commande de|commandes de plus de|commande d'au moins|commandes d'au moins|moins de|inférieures à|inférieure à|achat de|achats de|égale ou supérieure à",
    'or-more': "ou plus|et plus|minimum|d'achat|d'achats|ou davantage|au minimum|d'achat minimum",
    sum: 'total de la commande|montant total|total|sous-total|prix|frais|frais de port|frais de livraison|tva|taxe|taxes|payé|payés|débité|débités|prélevé|montant de la commande|montant de votre commande|coût|coûte|seulement|pour seulement|louez dès|total ttc|don',
    refund: 'retour|retours|votre retour|remboursement*|remboursé*|remboursons|rembourser',
    balance:
      "au total|en tout|restant|restants|restante|reste|il vous reste|solde|solde restant|solde actuel|cumul|jusqu'ici|à ce jour",
    each: "chacun|chacune|chaque|pièce|par personne|l'un",
    another: 'autre|supplémentaire|supplémentaires|deuxième|second|seconde|additionnel|également|un autre|aussi',
    plural:
      'ils|elles|tous deux|les deux|ces crédits|les crédits|vos crédits|ces bons|les bons|vos bons|les récompenses|vos récompenses|utilisez-les|ces récompenses|toutes deux',
    got: "avez reçu|avez gagné|avez obtenu|vous avons appliqué|avons appliqué à votre compte|avons appliqué sur votre compte|j'ai ajouté|j'ai crédité|je vous ai accordé|vous ai accordé|vous ai offert|vous ai crédité|avons fait parvenir|vous avons fait parvenir|vous avons remis|vous avons crédité|vient d'être crédité|vient d'être ajouté|viennent d'être ajoutés|viennent d'être crédités|vous avez gagné|vous avez reçu|vous avez obtenu|vous venez de recevoir|vous venez de gagner|vous avez bénéficié|a été ajouté|ont été ajoutés|a été ajoutée|ont été ajoutées|nous avons ajouté|avons ajouté|a été crédité|a été créditée|ont été crédités|nous avons crédité|avons crédité|a été accordé|vous a été accordé|nous vous avons accordé|vous avons accordé|avons accordé|a été versé|a été déposé|a été émis|nous vous avons offert|vous avons offert|vous a été offert|est sur votre compte|est maintenant sur votre compte|est désormais sur votre compte|a été appliqué à votre compte|appliqué à votre compte|ajouté à votre compte|ajoutés à votre compte|crédité sur votre compte|crédités sur votre compte|vous est attribué|vous a été attribué|a été attribué|tu as reçu|tu as gagné|vous disposez|vous disposez d'un|nous vous avons attribué|nous vous avons envoyé|gagné|obtenu",
    whose: 'votre|vos|ton|tes|confirmation|rappel',
    yours:
      "crédits disponibles|bons disponibles|à votre compte|dans votre compte|sur votre compte|votre compte amazon|voici|voici votre|n'a pas été utilisé|n'a pas encore été utilisé|nous vous offrons|vous offrons|vous avez|vous bénéficiez|vous disposez de|est disponible|sont disponibles|est prêt|sont prêts|vous attend|vous attendent|est à vous|est actif|profitez de votre|n'oubliez pas",
    promised:
      "nous vous informerons|nous vous préviendrons|vous recevrez un e-mail|vous recevrez|vous obtiendrez|vous gagnerez|vous bénéficierez|sera ajouté|sera ajoutée|seront ajoutés|sera crédité|sera créditée|seront crédités|sera versé|sera émis|sera accordé|sera disponible|vous sera|nous ajouterons|nous créditerons|dès l'expédition|après l'expédition|une fois votre commande|lorsque votre commande|pour recevoir|pour obtenir|afin de recevoir|en attente|sous peu|bientôt|pas encore|recevrez|obtiendrez|sera envoyé|tu recevras",
    lure: "comment ça marche|comment ça fonctionne|ce que vous pouvez|que vous pouvez faire|réclamer|réclamez-le|connectez-vous pour|pour le récupérer|récupérez|à découvrir|pourrait vous intéresser|pourraient vous intéresser|vous aimerez aussi|vous pourriez aimer|pouvez gagner|pouvez recevoir|pouvez obtenir|pourriez|pourrez gagner|pourrez recevoir|pourrez obtenir|chance de|une chance|tentez|tentez de|gagnez jusqu'à|activez|activer|activez l'offre|inscrivez-vous|inscription|participez|participer|éligible à|êtes éligible|invité|invité à|invitez|parrainez|demandez|réclamez|débloquez|sous réserve|après approbation|dès l'approbation|dès approbation|par mois|chaque mois|mensuel|comment gagner|découvrez|à gagner|abonnez-vous|auriez|auriez pu|souscrivez|au lieu de",
    ask: 'commandez|effectuez|passez commande|téléchargez|nouveaux clients|gagnez|obtenez|recevez|profitez|profitez de|achetez|bénéficiez|bénéficiez de|cumulez|avec le code|saisissez|entrez',
    proof:
      'confirmez votre compte|confirmez votre identité|confirmez vos*|confirmant vos*|confirmant votre compte|vérifiez votre compte|vérifiez votre identité|vérifiez vos*|confirmer vos coordonnées|confirmer votre identité',
    condition:
      "prochaine commande|prochaines commandes|prochain achat|prochains achats|si vous|lorsque vous|quand vous|dès que vous|une fois que vous|pour chaque|à chaque|après avoir|à condition|sur votre prochaine|pour tout achat de|pour l'achat|pour tout achat|en choisissant|en achetant|en dépensant|à l'achat",
    gone: "n'avons pas pu|n'avons pu|pas pu ajouter|impossible|vous avez utilisé|a été utilisé|utilisé|utilisés|a été déduit|déduit|appliqué à votre commande|appliquée à votre commande|a été annulé|annulé|annulée|retiré|a été retiré|n'a pas pu|n'a pas été|n'ont pas|n'est plus|ne peut plus|malheureusement|avez dépensé|supprimé|destinataire|épuisé|sur votre commande|envoyé à",
    end: "commandez avant le|commandez avant|expire|expirent|expire le|expirera|expirera le|expireront|arrive à expiration|arrivent à expiration|date d'expiration|date limite|date limite d'utilisation|date de fin|expiration|valable jusqu'au|valables jusqu'au|valide jusqu'au|valides jusqu'au|disponible jusqu'au|disponibles jusqu'au|utilisable jusqu'au|utilisables jusqu'au|à utiliser avant le|à utiliser avant|utiliser avant le|utilisez-le avant le|utilisez-le avant|à utiliser jusqu'au|dernier jour|au plus tard|au plus tard le|prend fin|prend fin le|se termine|se termine le|se terminent|fin de validité|validité|à dépenser avant le|avez jusqu'au|échéance|vient à échéance|valable jusqu'à|valide jusqu'à|est valable jusqu'au",
    until: "jusqu'au|avant le|avant|d'ici le|d'ici au|jusqu'à la fin du|avant la fin du",
    soon: "expire bientôt|expirent bientôt|expirera bientôt|bientôt expirer|avant qu'il n'expire|avant qu'il expire|avant qu'ils n'expirent|sur le point d'expirer|avant expiration|avant son expiration|va bientôt expirer|avant leur expiration",
    start:
      'période de validité|à partir du|à compter du|du|dès le|entre le|depuis le|valable du|valable à partir du|commence le',
    ended: 'a expiré|ont expiré|est expiré|sont expirés|a pris fin',
    never:
      "n'expire pas|n'expirent pas|n'expire jamais|n'expirent jamais|sans date d'expiration|sans limite de durée|aucune date d'expiration|sans expiration|durée illimitée",
    prolonged:
      "prolongé|prolongée|prolongés|a été prolongé|a été prolongée|ont été prolongés|nous avons prolongé|avons prolongé|étendu|étendue|nouvelle date d'expiration|reporté|repoussé",
    use: "utilisez-les|dépensez-les|utiliser|servir|servir à|utilisez|utilisez-le|utilisable|utilisables|utilisé pour|être utilisé|être utilisés|peut être utilisé|peuvent être utilisés|peut être utilisée|valable|valables|valable pour|valable sur|valide|valides|valide pour|valide sur|s'applique|s'appliquent|applicable|applicables|dépenser|dépensez-le|à valoir sur|à dépenser|échanger|profitez-en|à utiliser|sur une sélection|pour l'achat de",
    digital:
      'numérique|numériques|contenu numérique|contenus numériques|ebook|ebooks|e-book|e-books|livres kindle|livre kindle|ebooks kindle|prime video|amazon music|applications|applis|livres numériques|livre numérique|musique numérique|livres audio|digitaux|digital',
    'by-amazon':
      'vendus et expédiés par amazon*|vendu et expédié par amazon*|expédiés et vendus par amazon*|expédié et vendu par amazon*|vendus par amazon*|vendu par amazon*|vendues par amazon*|vendues et expédiées par amazon*|expédiées et vendues par amazon*',
    goods:
      'physique|physiques|produits physiques|articles physiques|épicerie|appareils|couches|vêtements|mode|jouets|alimentaire|alimentaires|non numériques|non numérique|tous les articles|liseuse|liseuses|tout',
    'seller-name':
      'amazon digital*|amazon media eu*|amazon eu*|appareil photo numérique|appareils photo numériques|commande numérique|carte-cadeau numérique',
    not: "ne peut pas|ne peut|ne peuvent pas|ne peuvent|n'est pas|ne sont pas|non|pas|ni|ne",
    except:
      ", mais pas|, sauf|, hors|sauf|hors|excepté|à l'exception|à l'exception de|à l'exception des|à l'exclusion|à l'exclusion de|à l'exclusion des|mais pas|exclut|excluant|et non|autres que",
    excluded: 'exclu|exclus|exclue|exclues|sont exclus|sont exclues|non éligible|non éligibles|pas éligibles',
    but: 'uniquement sur|uniquement pour|seulement sur|seulement pour|mais|cependant|toutefois|mais uniquement',
    'no-rush':
      'livraison sans urgence|livraison non urgente|livraison plus lente|jour amazon|livraison moins rapide|sans urgence|livraison groupée',
    courtesy: 'crédit de courtoisie|courtoisie|geste commercial|désagrément*|excuses|excuser|dédommagement',
    'trade-in': 'reprise|programme de reprise|trade-in',
    'promo-code': 'code promotionnel|code promo',
    happened:
      "ajouté le|crédité le|émis le|passée le|expédiée le|expédié le|reçu le|payé le|commandé le|livré le|date de commande|date d'émission|effectuée le|gagné le|accordé le|en date du",
    bought: 'vous avez acheté|vous avez rechargé|avez acheté|avez rechargé|avoir acheté|avoir rechargé',
  },
  frequent: 'le la les des une vous votre pour avec est été sur dans nous pas que qui du au ce cette ou et à un',
  carriesOn:
    "le la les l' un une de du des d' au aux à et ou pour sur avec votre vos est a été jusqu'au avant sera expire promotionnel que qui en montant jusqu'à dès moins dépensez",
  opens:
    "nous vous votre gagnez recevez obtenez utilisez profitez dépensez économisez il ce un une le la valable date merci films jusqu'à",
  numbers: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
};
