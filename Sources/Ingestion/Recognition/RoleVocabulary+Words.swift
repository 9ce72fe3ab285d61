import EvidenceModel

extension RoleVocabulary {
  static let words: [(ColumnRole, String)] = [
    (
      .recordID,
      """
      ticket id,ticket number,ticket no,ticket,case number,case id,case no,issue id,issue key,conversation id,\
      request id,response id,responseid,submission id,review id,event id,event uuid,uuid,insert id,\
      message id,messageid,deal id,opportunity id,transcript id,interview id,survey id,row id,ticketnummer,\
      vorgangsnummer,fallnummer,numero de ticket,id do ticket,チケットid,問い合わせ番号,call id,note id,\
      record number
      """
    ),
    (
      .subject,
      """
      subject,ticket subject,ticket title,title,headline,summary,review title,issue title,betreff,titel,sujet,\
      objet,asunto,titulo,assunto,件名,タイトル
      """
    ),
    (
      .message,
      """
      message,description,body,text,content,message body,first message,comment text,review,review text,\
      review body,ticket description,issue description,case description,customer message,question text,\
      utterance,verbatim,verbatims,quote,quotes,participant quote,customer quote,highlight,transcript,conversation,note,notes,note text,tweet,post,\
      nachricht,beschreibung,text der nachricht,bewertungstext,rezension,message client,commentaire,\
      avis,mensaje,descripcion,comentario,resena,mensagem,descricao,avaliacao texto,本文,内容,メッセージ,レビュー,\
      口コミ,コメント,問い合わせ内容,reviewtext,review content,chat,dialogue,feedback text
      """
    ),
    (
      .speaker,
      "speaker,speaker name,author role,author type,sender,from role,role of author,who,sprecher"
    ),
    (.turn, "turn,utterance id,sequence,turn number,turn index,cue"),
    (.tags, "tags,tag,labels,label,ticket tags,keywords,intent,topic,etiketten,etiquetas,タグ"),
    (
      .rating,
      """
      rating,stars,star rating,score,review score,overall rating,overall,satisfaction,satisfaction score,\
      satisfaction rating,csat,csat score,nps,nps score,overall satisfaction,bewertung,sterne,note globale,\
      evaluation,calificacion,puntuacion,avaliacao,nota,評価,星,満足度,satisfaction rating score,\
      conversation rating
      """
    ),
    (
      .status,
      """
      status,ticket status,state,case status,financial status,fulfillment status,order status,\
      payment status,stage,deal stage,opportunity stage,pipeline stage,zustand,statut,estado,situacao,\
      ステータス,状態
      """
    ),
    (
      .priority,
      "priority,severity,urgency,ticket priority,prioritat,priorite,prioridad,prioridade,優先度"
    ),
    (
      .channel,
      """
      channel,via,via channel,contact channel,source channel,communication channel,contact reason channel,\
      kanal,canal,チャネル
      """
    ),
    (
      .event,
      """
      event,event name,event type,eventname,action,activity,activity type,event action,ereignis,evenement,\
      evento,イベント,イベント名
      """
    ),
    (.session, "session,session id,sessionid,ga session id,visit id,sitzung,sesion,sessao,セッション"),
    (
      .device,
      """
      device,device type,device category,platform,os,operating system,device operating system,gerat,\
      appareil,dispositivo,端末,デバイス
      """
    ),
    (
      .trafficSource,
      """
      traffic source,utm source,referrer,referer,traffic source medium,utm medium,traffic source source,\
      traffic source name,utm campaign,medium,session source,acquisition channel event
      """
    ),
    (
      .page,
      "page,page location,page path,url,page url,landing page,current url,page title,path,seite,ページ"
    ),
    (
      .fileName,
      """
      file,file name,filename,transcript file,recording,recording file,transcript url,datei,dateiname,\
      fichier,archivo,arquivo,ファイル,ファイル名
      """
    ),
  ]

  static let habits: [(ColumnRole, String)] = [
    (
      .lifecycle,
      """
      lifecycle stage,lifecycle,lifecyclestage,customer status,account status,contact status,customer type,\
      relationship,customer stage,record type,contact type,kundenstatus,etape du cycle de vie,\
      etapa del ciclo de vida,estagio
      """
    ),
    (
      .outcome,
      """
      churn,churned,is churned,has churned,churn value,churn label,churn score,churn reason,churn category,\
      attrition,attrition flag,exited,cancelled,canceled,is cancelled,converted,is converted,conversion,\
      has converted,retained,is retained,retention,subscription status,lifetime value,ltv,clv,cltv,\
      customer lifetime value,lifetime revenue,total spent,total revenue,win loss,won,is won,outcome,\
      renewed,is renewed,upgraded,response to campaign,abwanderung,gekundigt,resilie,abandono,cancelado,解約,\
      recent deal amount,mrr,arr,monthly recurring revenue,annual recurring revenue,customer value,total sales,left,is active,active,lead quality
      """
    ),
    (
      .descriptor,
      """
      gender,sex,age,genre,salary,estimated salary,income category,dependent count,spouse,age range,age group,age bracket,gender identity,income,annual income,household income,\
      income range,home ownership,marital status,marital,household size,household comp,\
      household composition,kids count,children,number of children,number of dependents,kidhome,teenhome,dependents,\
      partner,senior citizen,under 30,married,education,education level,occupation,profession,job,job title,title of job,position,\
      role,job role,seniority,job level,job function,department of contact,industry,sector,vertical,company size,\
      employees,number of employees,employee count,company type,annual revenue,country,country region,\
      state region,region,state province,province,city,town,location,geography,territory,continent,time zone,timezone,\
      language,user language,locale,nationality,ethnicity,race,lead source,original source,source of lead,\
      acquisition channel,acquisition source,how did you hear about us,registration method,mailing city,\
      mailing state,mailing country,geo country,geo region,geo city,country code,province code,state code,\
      generation,religion,disability,parents,age of kids,hobbies and interests,geschlecht,alter,altersgruppe,\
      branche,beruf,land,ort,stadt,bundesland,sprache,familienstand,einkommen,bildung,abteilung,\
      berufsbezeichnung,sexe,genre,pays,ville,langue,secteur,metier,fonction,tranche d age,\
      genero,sexo,edad,pais,ciudad,provincia,idioma,sector industria,ocupacion,profesion,cargo,ingresos,\
      idade,cidade,uf,profissao,setor,renda,escolaridade,estado civil,性別,年齢,年代,職業,業種,国,都道府県,市区町村,言語,\
      役職,部署,company industry,zip region,market,area,mobile country
      """
    ),
    (
      .reference,
      """
      campaign id,campaign,store id,manufacturer id,brand id,category id,promotion id,plan id,\
      sales channel id,list id,segment id,form id,collector id,coupon id,store,shop id,branch id,experiment id
      """
    ),
    (
      .ignored,
      """
      updated at,updated,last modified,last modified date,modified at,paid at,fulfilled at,assigned at,\
      solved at,resolved at,due date,initially assigned at,last updated,time started,response type,stage date,finished,progress,\
      distribution channel,q recaptcha score,summation column,duration in seconds,record source,row,index,\
      no,nr,unnamed,unnamed 0,payment reference,payment references,card last4,card id,card brand,\
      card exp month,card exp year,note attributes,risk level,device id hash,ending,consent,event previous timestamp,\
      event bundle sequence id,event date key,mp lib,mp processing time ms,response set,html body,row number,rownumber,photo,picture,avatar,\
      image,password,token
      """
    ),
  ]
}
