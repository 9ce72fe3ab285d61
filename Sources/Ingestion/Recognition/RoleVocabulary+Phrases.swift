import EvidenceModel

extension RoleVocabulary {
  /// Phrases by role, separated by commas; of equal phrases the first one counts.
  static let phrases: [(ColumnRole, String)] = people + details + orders + words + habits

  private static let people: [(ColumnRole, String)] = [
    (
      .personID,
      """
      customer id,customerid,customer number,customer no,customer nr,customer code,cust id,custid,\
      client id,client number,user id,userid,uid,member id,member number,membership number,contact id,\
      person id,household id,household key,household,subscriber id,patient id,guest id,passenger id,\
      shopper id,buyer id,consumer id,lead id,respondent id,respondent,responder,responder id,\
      respondent number,participant id,prospect id,prospect number,visitor id,player id,student id,\
      employee number,requester id,reviewer id,contact record id,hs object id,customer key,\
      crm id,customer user,wp user id,loyalty id,loyalty card,card holder id,clientnum,customer ref,customer reference,\
      kundennummer,kunden nr,kundennr,kunden id,nutzer id,mitgliedsnummer,teilnehmer id,\
      numero client,id client,identifiant client,code client,id cliente,numero de cliente,cliente,\
      codigo do cliente,codigo cliente,id usuario,id do cliente,顧客id,顧客番号,会員番号,会員id,ユーザーid,お客様番号,回答者id
      """
    ),
    (
      .secondaryPersonID,
      """
      user pseudo id,anonymous id,anonymousid,distinct id,device id,external id,externalid,cookie id,\
      client external id,requester external id,external reference,external data reference,amplitude id,\
      visitor uuid,ga client id,merged id,alias,previous id,customer external id,legacy id,\
      secondary id,intercom id,fullvisitorid,network id,custom data 1
      """
    ),
    (
      .email,
      """
      email,e mail,email address,e mail address,mail,work email,primary email,contact email,\
      user email,customer email,requester email,recipient email,email id,mailadresse,e mail adresse,\
      emailadresse,adresse e mail,adresse mail,courriel,correo,correo electronico,email do cliente,\
      direccion de correo,endereco de email,メール,メールアドレス,eメール
      """
    ),
    (
      .phone,
      """
      phone,phone number,telephone,telephone number,mobile,mobile phone,mobile phone number,mobile number,\
      cell,cell phone,tel,telefon,telefonnummer,handy,mobil,mobilnummer,rufnummer,numero de telephone,\
      portable,telefono,movil,celular,telefone,電話,電話番号,携帯電話
      """
    ),
    (
      .personName,
      """
      full name,fullname,customer name,client name,contact name,person name,user name,requester name,\
      participant name,respondent name,requester,billing name,shipping name,name of customer,display name,\
      card name,participant,kundenname,vollstandiger name,ansprechpartner,nom complet,nom du client,\
      nombre completo,nombre del cliente,nome completo,nome do cliente,氏名,名前,お名前,顧客名,customer full name,\
      reviewer name,reviewer,author name,interviewee
      """
    ),
    (
      .firstName,
      """
      first name,firstname,given name,forename,fname,recipient first name,vorname,prenom,nombre,\
      primeiro nome,名
      """
    ),
    (
      .lastName,
      """
      last name,lastname,surname,family name,lname,recipient last name,nachname,familienname,\
      nom de famille,apellido,apellidos,sobrenome,姓
      """
    ),
    (
      .accountID,
      """
      account id,accountid,company id,organization id,organisation id,org id,group id,groupid,\
      associated company id,associated company ids,associated company ids primary,workspace id,tenant id,\
      team id,parent account id,account number,company record id,firmen id,id entreprise,id empresa
      """
    ),
    (
      .accountName,
      """
      account name,account,company name,company,organization,organisation,organization name,\
      organisation name,associated company,business name,employer,client company,company domain name,\
      firma,unternehmen,firmenname,societe,entreprise,empresa,compania,nome da empresa,会社名,会社,企業名,billing company,\
      shipping company
      """
    ),
    (
      .staff,
      """
      owner,contact owner,account owner,deal owner,opportunity owner,company owner,lead owner,agent,agent name,\
      assignee,assignee name,assigned to,assigned agent,rep,sales rep,sales representative,account manager,\
      account executive,csm,customer success manager,handled by,created by,modified by,last modified by,\
      author,interviewer,moderator,researcher,employee,staff,staff name,support agent,assignee id,\
      owner id,ownerid,group,assignee email,owner email,agent email,submitter,submitter id,teammate assigned,\
      bearbeiter,mitarbeiter,betreuer,zustandig,verkaufer,vertriebler,interviewer name,conseiller,\
      commercial,vendedor,responsable,agente,responsavel,atendente,担当者,担当
      """
    ),
  ]

  private static let details: [(ColumnRole, String)] = [
    (
      .address,
      """
      address,address 1,address 2,address1,address2,street,street address,billing street,billing address,\
      shipping address,mailing street,mailing address,location latitude,location longitude,latitude,\
      longitude,lat,lon,lng,lat long,gps,strasse,anschrift,adresse,hausnummer,direccion,endereco,rue,\
      住所,billing address1,billing address2,shipping address1,shipping address2,location accuracy
      """
    ),
    (
      .postalCode,
      """
      zip,zip code,zipcode,postal code,postcode,post code,plz,postleitzahl,code postal,codigo postal,cep,\
      郵便番号,billing zip,shipping zip
      """
    ),
    (
      .dateOfBirth,
      """
      date of birth,dob,birth date,birthdate,birthday,birth year,year birth,year of birth,geburtsdatum,\
      geburtstag,geburtsjahr,date de naissance,fecha de nacimiento,data de nascimento,生年月日,誕生日
      """
    ),
    (.ipAddress, "ip,ip address,ipaddress,user ip,client ip,adresse ip,ip adresse"),
    (
      .startDate,
      """
      create date,signup date,sign up date,signed up,signed up at,registration date,registered at,\
      registered,registered on,joined,join date,joined at,date joined,customer since,member since,\
      first seen,start date,became a customer date,first purchase date,first order date,\
      subscription start,subscription start date,activation date,onboarding date,enrollment date,\
      dt customer,date added,anmeldedatum,registrierungsdatum,kunde seit,startdatum,\
      date inscription,date d inscription,fecha de alta,fecha de registro,data de cadastro,登録日,入会日
      """
    ),
    (
      .endDate,
      """
      end date,cancel date,canceled at,cancelled at,cancellation date,cancelled on,churn date,churned at,\
      ended at,subscription end,subscription end date,unsubscribed at,termination date,expiry date,\
      expiration date,kundigungsdatum,gekundigt am,vertragsende,enddatum,date de resiliation,date de fin,\
      fecha de baja,fecha de cancelacion,data de cancelamento,解約日,退会日
      """
    ),
    (
      .date,
      """
      date,timestamp,time,created,created at,created on,creation date,date created,created time,\
      date submitted,submitted at,submit date,submission date,submission time,response date,completed at,\
      recorded date,event time,event date,event timestamp,order date,purchase date,transaction date,\
      transaction timestamp,sale date,invoice date,payment date,ticket date,case opened,opened,opened at,\
      opened date,date opened,date time,datetime,day,review date,interview date,session date,\
      activity date,last activity date,last seen,last login,last purchase date,close date,closed date,\
      redemption date,sent at,received at,posted at,published at,time created,first response date,\
      datum,erstellt,erstellt am,erstelldatum,zeitstempel,bestelldatum,kaufdatum,rechnungsdatum,uhrzeit,\
      date de creation,date de commande,date achat,horodateur,fecha,fecha de pedido,fecha de creacion,\
      fecha de compra,marca temporal,data,data do pedido,data de criacao,carimbo de data hora,\
      日付,日時,作成日,注文日,購入日,タイムスタンプ,回答日時
      """
    ),
  ]

  private static let orders: [(ColumnRole, String)] = [
    (
      .orderID,
      """
      order id,orderid,order number,order no,order name,basket id,cart id,transaction id,transactionid,\
      invoice id,invoice number,invoice,invoice no,invoiceno,receipt id,receipt number,purchase id,sale id,\
      payment id,charge id,booking id,reservation id,checkout id,bestellnummer,bestell nr,\
      rechnungsnummer,auftragsnummer,numero de commande,numero commande,id commande,numero de pedido,\
      id pedido,pedido,numero do pedido,注文番号,注文id,order
      """
    ),
    (
      .amount,
      """
      total,amount,order total,total amount,total price,grand total,net amount,gross amount,order value,\
      order amount,sales value,sales amount,sales,sale amount,revenue,subtotal,payment amount,amount paid,paid amount,\
      transaction amount,purchase amount,invoice amount,spend,value,betrag,gesamtbetrag,gesamt,summe,\
      umsatz,gesamtsumme,montant,montant total,prix total,importe,monto,importe total,valor,valor total,\
      monto total,金額,合計,合計金額,売上,売上金額,deal amount,opportunity amount
      """
    ),
    (.currency, "currency,currency code,wahrung,devise,monnaie,moneda,moeda,通貨"),
    (
      .discount,
      """
      discount,discount amount,discount value,total discount,lineitem discount,retail disc,coupon disc,\
      coupon match disc,retail discount,coupon discount,promo discount,rabatt,remise,descuento,desconto,割引,\
      割引額,discount applied,discount total
      """
    ),
    (
      .discountCode,
      """
      discount code,coupon,coupon code,promo code,promotion code,voucher,voucher code,coupon upc,\
      gutschein,gutscheincode,rabattcode,code promo,codigo de descuento,cupon,cupom,クーポン
      """
    ),
    (
      .refund,
      """
      refund,refunded,refund amount,refunded amount,amount refunded,total refunded,returned,returns amount,\
      erstattung,ruckerstattung,remboursement,reembolso,返金
      """
    ),
    (
      .product,
      """
      product,product name,item,item name,lineitem name,product title,sku,lineitem sku,product sku,\
      product id,productid,item id,stock code,stockcode,article,artikel,artikelname,artikelnummer,\
      produkt,produktname,produit,article name,producto,produto,商品,商品名,商品コード,service name
      """
    ),
    (
      .category,
      """
      category,product category,product type,department,item category,product line,kategorie,\
      warengruppe,categorie,categoria,カテゴリ
      """
    ),
    (
      .quantity,
      """
      quantity,qty,lineitem quantity,units,item count,number of items,items,menge,anzahl,stuckzahl,\
      quantite,cantidad,quantidade,数量,個数
      """
    ),
    (
      .price,
      """
      price,unit price,item cost,unit cost,lineitem price,item price,unitprice,list price,preis,einzelpreis,stuckpreis,prix,\
      prix unitaire,precio,precio unitario,preco,preco unitario,価格,単価
      """
    ),
  ]
}
