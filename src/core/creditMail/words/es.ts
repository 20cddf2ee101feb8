import type { MailWords } from './concept';

export const ES: MailWords = {
  seen: {},
  guess: {
    credit:
      'crédito|créditos|crédito promocional|créditos promocionales|cupón promocional|cupones promocionales|vale|vales|vale promocional|vales promocionales|bono|bonos|bono promocional|vale descuento|vales descuento|vale de descuento|bono descuento|recompensa|recompensas|beneficio|premio|bonificación|saldo de promoción|crédito digital|abono promocional|crédito de cortesía',
    'ebook-credit':
      'crédito para ebook*|crédito ebook*|crédito de ebook*|crédito kindle|crédito para kindle|crédito para libros kindle|crédito para libros electrónicos',
    'credit-balance':
      'saldo promocional|saldo de crédito*|saldo de recompensas|saldo de tus créditos|saldo de créditos promocionales',
    'gift-card':
      'tarjeta regalo|tarjetas regalo|tarjeta de regalo|tarjetas de regalo|cheque regalo|cheques regalo|cheque-regalo|cheques-regalo|certificado de regalo|saldo de cheques regalo|saldo de tarjetas regalo|saldo de tarjeta regalo|saldo de tu tarjeta de regalo|saldo de tarjeta de regalo|crédito de tarjeta de regalo|vale regalo|vales regalo|saldo de regalo|saldo de amazon|saldo amazon',
    'pay-card':
      'tarjeta de crédito|tarjetas de crédito|tarjeta de débito|tarjetas de débito|tarjeta|tarjetas|visa|mastercard|cuenta bancaria|método de pago|forma de pago|terminada en|que termina en|terminado en|banco|estado de cuenta|tarjeta bancaria',
    points:
      'puntos|punto|puntos de recompensa|cashback|devolución en efectivo|crédito audible|créditos audible|crédito fiscal|créditos de audible|crédito de audible|programa de recompensas|programa de puntos|crédito en el estado de cuenta',
    discount: 'descuento|descuentos|cupón|cupones|ahorro|ahorros|ahorra|rebaja|rebajas',
    order:
      'pedido|pedidos|tu pedido|paquete|paquetes|entrega|entregas|envío|envíos|enviado|entregado|artículo|artículos|producto|productos|compra|compras|factura|pago|llegará|encuesta|devuelve',
    offer: 'oferta|ofertas|promoción|promociones|venta|sorteo|concurso|prime day|campaña|evento',
    membership:
      'suscripción*|suscripciones|membresía|prueba gratuita|periodo de prueba|beneficios prime|ventajas prime|kindle unlimited|audible|prueba gratis',
    cap: 'hasta un máximo de|máximo de|un máximo de|como máximo|de hasta|hasta un total de|hasta',
    least:
      'al menos|mínimo de|un mínimo de|compra mínima de|pedido mínimo de|importe mínimo de|gasto mínimo de|superiores a|superior a|a partir de|desde|de más de|más de|gasta|gasta al menos|gastar|gastes|pedidos de|pedido de|compras de|compra de|pedidos superiores a|compras superiores a|inferiores a|inferior a|menos de|igual o superior a|por encima de|de al menos|compras de más de',
    'or-more': 'o más|o superior|o superiores|en adelante|mínimo|como mínimo|de compra mínima',
    sum: 'total del pedido|importe total|total|subtotal|precio|precios|coste|costo|costes|gastos de envío|iva|pagado|cobrado|cargado|importe del pedido|solo|sólo|por solo|alquila desde|alquiler|donación|cobramos',
    refund:
      'devolución|devoluciones|reembolso|reembolsos|reembolsado|reembolsados|reembolsamos|reembolsar|reintegro|reembolsaremos',
    balance:
      'en total|restante|restantes|te queda|te quedan|queda|quedan|saldo|saldo actual|saldo restante|hasta ahora|acumulado',
    each: 'cada uno|cada una|por unidad|cada',
    another: 'otro|otra|adicional|segundo|segunda|también|además|un segundo|adicionales',
    plural:
      'ambos|caducan|vencen|expiran|estos créditos|los créditos|tus créditos|tus vales|los vales|úsalos|utilízalos|estos vales|son válidos|ambas|las recompensas|tus recompensas|los dos|caducarán',
    got: 'te hemos aplicado|le hemos aplicado|te hemos cargado|te hemos hecho llegar|le hemos enviado|le hemos concedido|le hemos otorgado|le hemos dado|he añadido|he abonado|te he abonado|le he abonado|le he concedido|te he añadido|le he añadido|te hemos añadido|te hemos agregado|hemos concedido|hemos emitido|hemos cargado en tu cuenta|hemos ingresado|te hemos ingresado|agregué|añadí|has recibido|has ganado|has obtenido|has conseguido|acabas de recibir|acabas de ganar|recibiste|ganaste|obtuviste|ha recibido|ha ganado|hemos añadido|hemos agregado|se ha añadido|se ha agregado|se añadió|se agregó|ha sido añadido|ha sido agregado|fue añadido|fue agregado|se han añadido|se han agregado|hemos abonado|se ha abonado|te hemos abonado|te hemos dado|te hemos concedido|se te ha concedido|se ha concedido|te hemos enviado|te hemos otorgado|se te ha otorgado|se ha otorgado|se ha acreditado|acreditado|acreditamos|hemos acreditado|se acreditó|te hemos regalado|ya está en tu cuenta|está en tu cuenta|está ya en tu cuenta|añadido a tu cuenta|agregado a tu cuenta|añadidos a tu cuenta|aplicado a tu cuenta|se ha aplicado a tu cuenta|se te ha aplicado|se ha aplicado|abonado en tu cuenta|le hemos añadido|le hemos abonado|ganado|añadimos|agregamos|se ha emitido|hemos aplicado a tu cuenta|se han abonado|se añadieron|se agregaron',
    whose: 'tu|tus|su|confirmación|recordatorio',
    yours:
      'créditos disponibles|vales disponibles|a tu cuenta|en tu cuenta|a su cuenta|en su cuenta|aquí tienes|aquí está|aquí tiene|no se ha utilizado|no ha sido utilizado|no has utilizado|no has usado|te regalamos|tienes|tienes un|tiene|dispones de|está disponible|están disponibles|está listo|están listos|te espera|te esperan|está activo|disfruta de tu|disfruta tu|no olvides',
    promised:
      'te avisaremos|te informaremos|recibirás un correo|recibirás|obtendrás|ganarás|conseguirás|se añadirá|se agregará|se añadirán|se agregarán|se abonará|se acreditará|se te abonará|te abonaremos|añadiremos|agregaremos|te daremos|estará disponible|será añadido|será agregado|cuando se envíe|cuando tu pedido|una vez que tu pedido|una vez enviado|tras el envío|después del envío|para recibir|para obtener|para conseguir|pendiente|en breve|próximamente|todavía no|aún no|recibirá|se te añadirá|se aplicará a tu cuenta',
    lure: 'cómo funciona|lo que puedes|reclamarlo|reclamar|solicitarlo|para recibirlo|para obtenerlo|inicia sesión y|te puede interesar|te pueden interesar|podría interesarte|podrían interesarte|te podría interesar|puedes ganar|puedes obtener|puedes conseguir|puedes recibir|podrías|podrás ganar|podrás obtener|podrás conseguir|oportunidad de|activa|activar|activa la oferta|regístrate|inscríbete|participa|participar|elegible|eres elegible|cumples los requisitos|invitado|invita|invita a un amigo|solicita|reclama|desbloquea|sujeto a aprobación|al ser aprobado|tras la aprobación|al mes|cada mes|mensual|mensuales|descubre|cómo conseguir|cómo ganar|habrías|en lugar de|en vez de|consíguelo|suscríbete',
    ask: 'haz un pedido|realiza|descarga|nuevos clientes|gana|obtén|consigue|recibe|llévate|aprovecha|acumula|con el código|introduce|ingresa',
    proof:
      'confirma tus datos|confirmando tus datos|confirma tu cuenta|confirma tu identidad|verifica tu cuenta|verifica tu identidad|verifica tus datos|confirme sus datos|verifique su cuenta',
    condition:
      'próximo pedido|próximos pedidos|próximos tres|próxima compra|próximas compras|si gastas|si compras|si haces|si|cuando gastes|cuando compres|cuando hagas|cuando|cada vez|por cada|una vez que|después de|siempre que|en tu próximo|en tu próxima|al comprar|al gastar|por la compra|al elegir|con la compra',
    gone: 'gracias por usar|gracias por utilizar|gracias por canjear|no hemos podido|no pudimos|no ha sido posible|imposible|has utilizado|has usado|se ha utilizado|se ha usado|utilizado|usado|utilizaste|usaste|se ha descontado|descontado|aplicado a tu pedido|se aplicó a tu pedido|cancelado|anulado|retirado|eliminado|no se ha podido|no se pudo|no se ha|ya no|lamentablemente|has gastado|gastaste|destinatario|agotado|en tu pedido|canjeado|revocado',
    end: 'pide antes del|haz tu pedido antes del|caduca|caduca el|caducan|caducan el|caducará|caducará el|caducarán|vence|vence el|vencen|vencerá|vencimiento|fecha de vencimiento|fecha de caducidad|caducidad|expira|expira el|expiran|expirará|fecha de expiración|fecha límite|válido hasta|válido hasta el|válidos hasta|válidos hasta el|válida hasta el|válida hasta|disponible hasta|disponible hasta el|disponibles hasta el|utilizable hasta|canjeable hasta|canjeable hasta el|vigente hasta|vigente hasta el|úsalo antes del|úsalo antes de|utilízalo antes del|utilízalo antes de|úsalos antes del|último día|termina|termina el|finaliza|finaliza el|a más tardar|a más tardar el|tienes hasta|tienes hasta el|vigencia|vigencia hasta|antes del fin de',
    until: 'hasta el|antes del|antes de|antes del día|hasta el día|hasta el final del',
    soon: 'caduca pronto|caducan pronto|caducará pronto|vence pronto|vencen pronto|expira pronto|a punto de caducar|a punto de vencer|a punto de expirar|antes de que caduque|antes de que caduquen|antes de que venza|antes de que expire|antes de que expiren',
    start:
      'periodo de validez|período de validez|desde el|a partir del|del|entre el|válido desde|válido a partir del|comienza el',
    ended:
      'ha caducado|han caducado|caducó|caducado|caducados|ha vencido|venció|vencido|ha expirado|expiró|han expirado',
    never:
      'no caduca|no caducan|nunca caduca|no vence|no vencen|no expira|no expiran|sin fecha de caducidad|sin caducidad|sin vencimiento|sin fecha de vencimiento',
    prolonged:
      'ampliado|ampliada|se ha ampliado|hemos ampliado|prorrogado|prorrogada|se ha prorrogado|hemos prorrogado|extendido|extendida|hemos extendido|prolongado|prolongada|hemos prolongado|nueva fecha de caducidad',
    use: 'úsalos|utilízalos|gástalos|usar|utilizar|úsalo|utilízalo|utilizarlo|usarlo|utilizarlos|usarlos|canjearlo|usa|utiliza|usar tu|utilizarse|usarse|puede utilizarse|puede usarse|ser utilizado|ser usado|puede ser utilizado|puede ser usado|utilizable|válido|válidos|válida|válido para|válido en|válido solo|se aplica|se aplican|aplica|aplicable|gastar en|gastarlo|gástalo|canjear|canjéalo|canjeable|para la compra de|sirve para|para usar|vigente',
    digital:
      'digital|digitales|contenido digital|contenidos digitales|productos digitales|compras digitales|compra digital|ebook|ebooks|e-book|e-books|ebooks kindle|libros kindle|libro kindle|prime video|amazon music|aplicaciones|apps|música digital|libros electrónicos|libros digitales|audiolibros|crédito digital',
    'by-amazon':
      'vendidos y enviados por amazon*|vendido y enviado por amazon*|enviados y vendidos por amazon*|enviado y vendido por amazon*|vendidos por amazon*|vendido por amazon*|vendidos y gestionados por amazon*',
    goods:
      'físicos|físico|productos físicos|artículos físicos|alimentación|supermercado|dispositivos|ropa|moda|juguetes|no digitales|cualquier|todos los artículos|pañales|comestibles|despensa',
    'seller-name':
      'amazon digital*|amazon media eu*|amazon eu*|cámara digital|cámaras digitales|pedido digital|pedidos digitales',
    not: 'no puede|no pueden|no se puede|no es|no son|no|ni',
    except:
      'excepto|salvo|exceptuando|a excepción|a excepción de|con excepción de|excluyendo|excluye|pero no|con la excepción de|a exclusión de|menos los|y no',
    excluded:
      'excluido|excluidos|excluida|excluidas|quedan excluidos|están excluidos|están excluidas|quedan excluidas|no participan|no elegibles',
    but: 'solo en|solo para|sólo en|sólo para|pero|sin embargo|sino|pero solo',
    'no-rush':
      'envío sin prisa|envío sin prisas|entrega sin prisas|envío más lento|entrega más lenta|día amazon|amazon day|sin prisas|sin prisa|entrega más tardía',
    courtesy: 'crédito de cortesía|cortesía|molestia|molestias|disculpa|disculpas|inconvenientes',
    'trade-in': 'programa de renovación|trade-in',
    'promo-code': 'código promocional|código de promoción',
    happened:
      'añadido el|agregado el|abonado el|emitido el|realizado el|enviado el|recibido el|pagado el|hecho el|entregado el|fecha del pedido|otorgado el|ganado el|concedido el|con fecha',
    bought: 'has comprado|has recargado|ha comprado|ha recargado|haber comprado|haber recargado',
  },
  frequent: 'el la los las de que es para con has tu tus del al un una no se por en y ha este te',
  carriesOn:
    'el la los las un una de del al a y o para por con en tu tus su es ha sido hasta antes caduca vence promocional que importe valor desde máximo gasta',
  opens:
    'hemos has te tu se consigue obtén gana recibe gasta ahorra alquila el un una es úsalo caduca fecha gracias hasta',
  numbers: ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
};
