// Made by tools/providers/build.ts from tools/providers/mail-providers.csv. Do not edit.
// Ranges are those that the services published up to 2026-08; each row's source is in the csv.
// Left out on purpose: services without a fixed name or range, and ranges older than 2023.

import type { Provider, ProviderKind } from "./model";

// id|name|kind|hides the client|host suffixes|ranges|AS numbers
const rows = `
microsoft-365|Microsoft 365|enterprise|sometimes|outbound.protection.outlook.com mail.protection.outlook.com protection.outlook.com mx.microsoft|40.92.0.0/15 40.107.0.0/16 52.100.0.0/14 104.47.0.0/17 2a01:111:f400::/48 2a01:111:f403::/48|8075
microsoft-relay-pool|Microsoft 365 (forwarded mail)|forwarder|sometimes|outbound.protection.outlook.com|40.95.0.0/16|8075
microsoft-internal|Microsoft 365 (internal)|enterprise|yes|prod.outlook.com prod.exchangelabs.com namprd00.prod.outlook.com|2603:1000::/24|8075
outlook-com|Outlook.com|webmail|yes|outlook.com hotmail.com|40.92.0.0/16 52.103.0.0/17|8075
microsoft-365-china|Microsoft 365 (21Vianet, China)|enterprise|sometimes|partner.outlook.cn protection.partner.outlook.cn||58593
azure-communication|Azure Communication Services|esp|yes|azurecomm.net|20.10.57.16/28 20.63.210.192/28 20.94.180.64/28|8075
google|Gmail|webmail|sometimes|google.com gmail.com googlemail.com|209.85.128.0/17 74.125.0.0/16 2001:4860:4864::/56 2404:6800:4864::/56 2607:f8b0:4864::/56 2800:3f0:4864::/56 2a00:1450:4864::/56 2c0f:fb50:4864::/56|15169
google-forwarding|Gmail (forwarded mail)|forwarder|yes|unverified-forwarding.1e100.net 1e100.net|108.177.16.0/23 142.250.220.0/23 2600:1901:101::/48|15169 396982
google-groups|Google Groups|forwarder|yes|googlegroups.com google.com||
yahoo|Yahoo Mail|webmail|yes|yahoo.com mail.yahoo.com aol.com|66.163.184.0/21 74.6.128.0/21 77.238.176.0/22 87.248.110.0/24 98.137.64.0/21 106.10.240.0/22 188.125.69.0/24 212.82.96.0/24 98.136.164.0/24 98.139.175.0/24|10310 26101 34010 36646 36647 56173
yahoo-japan|Yahoo! JAPAN Mail|webmail|sometimes|yahoo.co.jp ynwp.yahoo.co.jp ynwl.yahoo.co.jp|183.79.0.0/16 182.22.0.0/17 124.83.128.0/17 114.110.48.0/20 114.111.64.0/18 118.151.224.0/19 203.216.224.0/19|23816 24572
icloud|iCloud Mail|webmail|yes|me.com icloud.com mac.com apple.com|17.57.155.0/24 17.57.156.0/24 17.58.0.0/16 17.41.0.0/16 17.142.0.0/15 57.103.64.0/18 144.178.36.0/24 144.178.38.0/24|714
icloud-relay|Apple Hide My Email|forwarder|yes|privaterelay.appleid.com icloud.com||
proton|Proton Mail|webmail|yes|protonmail.ch proton.ch proton.me|185.70.40.0/22 79.135.106.0/23 109.224.244.0/22 176.119.200.0/24|62371
tuta|Tuta|webmail|yes|tutanota.de tutao.de tuta.com|81.3.6.160/28 185.205.69.0/24|24679 210909
fastmail|Fastmail|webmail|yes|messagingengine.com fastmail.com|103.168.172.0/24 202.12.124.0/24 66.111.4.0/24 204.75.18.0/23|11403 151847
pobox|Pobox|forwarder|yes|pobox.com|173.228.157.0/24 64.147.108.0/24|11403
zoho|Zoho Mail|webmail|yes|zoho.com zohomail.com zoho.eu zoho.in zohocloud.ca|136.143.160.0/21 136.143.176.0/20 135.84.80.0/22 204.141.32.0/23 204.141.42.0/23 165.173.128.0/19 8.39.54.0/23 8.40.222.0/23 199.67.84.0/24 199.67.86.0/24 199.67.88.0/24 199.67.90.0/24 169.148.129.0/24 169.148.131.0/24 169.148.138.0/24 169.148.144.0/25 169.148.146.0/23|2639 56201 205111 401636
gmx|GMX / WEB.DE|webmail|no|gmx.net gmx.com web.de mail.com|212.227.15.0/25 212.227.17.0/27 212.227.126.128/25 217.72.192.64/26 82.165.159.0/26 74.208.4.200/31|8560
ionos|IONOS|hosting|no|kundenserver.de perfora.net ionos.com schlund.de|212.227.126.128/25 212.227.17.0/27 217.72.192.64/26 74.208.4.192/26|8560
strato|Strato|hosting|no|rzone.de strato.de|81.169.146.128/25 85.215.255.0/24|6724
t-online|T-Online|isp|sometimes|t-online.de t-ipconnect.de|194.25.134.16/28 194.25.134.80/28|3320
freenet|freenet Mail|webmail|no|freenet.de|195.4.92.0/24|5430
mail-ru|Mail.ru|webmail|sometimes|mail.ru smailru.net bk.ru inbox.ru list.ru|94.100.176.0/20 217.69.128.0/20 128.140.168.0/21 5.61.236.0/24 188.93.56.0/24 95.163.32.0/19|28709 47541 47764
yandex|Yandex Mail|webmail|sometimes|yandex.net yandex.ru yandex.com|77.88.0.0/18 5.45.192.0/19 5.255.192.0/18 37.9.64.0/18 37.140.128.0/18 87.250.224.0/19 93.158.128.0/18 95.108.128.0/17 141.8.128.0/18 178.154.128.0/17 213.180.192.0/19 2a02:6b8::/32|13238 44534 200350
rambler|Rambler Mail|webmail|sometimes|rambler.ru|81.19.78.0/27 81.19.78.96/27 81.19.88.0/24|24638
qq|QQ Mail|webmail|no|qq.com mail.qq.com exmail.qq.com|203.205.221.128/25 203.205.251.0/25 162.62.57.0/24 58.250.143.128/25 183.2.187.0/25|4134 132203 135061
netease|NetEase Mail (163, 126)|webmail|no|163.com 126.com yeah.net netease.com|220.197.30.0/23 220.197.32.0/27 117.135.207.0/24 117.135.210.0/24 117.135.214.0/24 123.126.96.0/23 220.181.12.0/22 45.254.49.128/27 45.254.50.192/26|4808 4837 23724 138407
sina|Sina Mail|webmail|no|sina.com sina.cn|202.108.3.0/24 123.125.50.0/24 218.30.114.0/23 180.149.134.0/24|4808 4837 23724
alibaba|Alibaba Mail|esp|sometimes|aliyun.com alibaba-inc.com dm.aliyun.com|115.124.30.0/24 42.120.70.0/23|37963 45102
naver|NAVER Mail|webmail|sometimes|naver.com nm.naver.com worksmobile.com|125.209.208.0/20 125.209.224.0/19 114.111.35.0/24 211.249.240.0/22|7625 23576
daum|Daum Mail|webmail|sometimes|daum.net hanmail.net kakao.com|211.231.106.0/24 203.133.180.0/23|38099
nate|Nate Mail|webmail|sometimes|nate.com|203.226.253.0/24 203.226.255.0/24 211.110.62.0/23 117.53.114.0/23|4792 9318
seznam|Seznam.cz|webmail|yes|seznam.cz|77.75.76.0/22 2a02:598::/32|43037
centrum|Centrum.cz|webmail|sometimes|centrum.cz atlas.cz|46.255.224.0/21|43614
laposte|Laposte.net|webmail|sometimes|laposte.net|160.92.124.64/26|8677
orange-fr|Orange Mail (France)|isp|no|orange.fr wanadoo.fr smtpout.orange.fr|80.12.242.0/25 193.252.22.0/25 193.252.23.208/28 80.12.126.236/30|3215
free-fr|Free (France)|isp|no|free.fr|212.27.42.0/28|12322
sfr|SFR Mail|isp|no|sfr.fr neuf.fr|93.17.128.0/24 84.96.92.0/24 86.64.210.0/24|15557
libero|Libero Mail|webmail|no|libero.it italiaonline.it virgilio.it iol.it|213.209.8.0/21 213.209.27.48/28|8660
aruba|Aruba|hosting|no|aruba.it arubapec.it arubabusiness.it|62.149.128.0/19|31034
uol|UOL Mail|webmail|sometimes|uol.com.br bol.com.br host.uol.com.br|200.147.0.0/17 200.221.0.0/16|7162
terra|Terra Mail|webmail|sometimes|terra.com|208.84.243.0/24 187.31.0.0/24|29987
locaweb|Locaweb|hosting|no|locaweb.com.br email.locaweb.com.br correio.biz hospedagemdesites.ws|177.153.0.0/16 179.188.0.0/18 186.202.0.0/16 187.45.192.0/18 189.126.112.0/20 191.252.0.0/16 200.234.200.0/21 201.76.48.0/21|27715
comcast|Comcast|isp|no|comcast.net|96.102.19.32/28 96.102.200.0/28 96.103.146.48/28 96.114.127.0/27 2001:558:fd00::/40|7922
spectrum|Spectrum|isp|no|charter.net rr.com spectrum.net twcny.rr.com|47.43.16.0/21|40294
cox|Cox|isp|no|cox.net|68.230.240.0/23|22773
shaw|Shaw|isp|no|shaw.ca|64.59.134.0/25 64.59.136.128/27|6327
bell-ca|Bell Canada|isp|no|bell.net sympatico.ca bell.ca|184.150.200.0/24 209.71.208.0/24 209.71.212.0/24|577
bt|BT Mail|isp|no|btinternet.com bt.com btopenworld.com|213.120.69.0/24 65.20.50.0/24|2856
talktalk|TalkTalk|isp|no|talktalk.net tiscali.co.uk|62.24.128.0/24 62.24.135.0/24 62.24.202.0/24|13285
virgin-media|Virgin Media|isp|no|virginmedia.com|84.116.50.0/23 84.116.6.0/23|6830
proximus|Proximus|isp|no|skynet.be proximus.be|195.238.20.0/24 195.238.22.0/24|5432
telenet|Telenet|isp|no|telenet.be telenet-ops.be|195.130.132.32/27 195.130.137.64/27|6848
united-online|Juno / NetZero|isp|sometimes|untd.com juno.com netzero.net|64.136.0.0/18|13446
earthlink|EarthLink|isp|no|earthlink.net||
docomo|docomo Mail|isp|yes|docomo.ne.jp spmode.ne.jp||
au|au Mail|isp|yes|ezweb.ne.jp au.com kddi.ne.jp||2516
au-one-net|au one net|isp|no|dion.ne.jp auone-net.jp kddi.com||
softbank|SoftBank Mail|isp|yes|softbank.ne.jp i.softbank.jp vodafone.ne.jp||
rakuten-mobile|Rakuten Mobile Mail|isp|yes|rmail.rakuten.ne.jp||
ocn|OCN|isp|no|ocn.ad.jp ocn.ne.jp mbkd.ocn.ad.jp||4713
plala|plala|isp|no|plala.or.jp||
nifty|@nifty|isp|no|nifty.com|210.131.2.0/24 106.153.226.0/24|2510 2516
biglobe|BIGLOBE|isp|no|biglobe.ne.jp mesh.ad.jp|27.86.113.0/24|2516
so-net|So-net|isp|no|so-net.ne.jp|202.238.84.0/24 118.238.201.0/24|2527
asahi-net|Asahi Net|isp|no|asahi-net.or.jp asahi-net.jp|202.224.39.0/24|4685
jcom|J:COM|isp|no|zaq.ne.jp jcom.home.ne.jp jcom.zaq.ne.jp||
eonet|eo|isp|no|eonet.ne.jp||17511
iij|IIJ|isp|no|iij4u.or.jp iijmio.jp iij.ad.jp||2497
iij-secure-mx|IIJ Secure MX|gateway|no|securemx.jp|210.130.202.0/24|2497
dti|DTI|isp|no|dti.ne.jp dream.jp||10013
hi-ho|hi-ho|isp|no|hi-ho.ne.jp||
wakwak|WAKWAK|isp|no|wakwak.com||9595
commufa|Commufa|isp|no|commufa.jp||18126
bbiq|BBIQ|isp|no|bbiq.jp||7679
tokai|TOKAI @T COM|isp|no|t-com.ne.jp tnc.ne.jp thn.ne.jp||10010
hennge|HENNGE One|gateway|yes|hdems.com hennge.com||14618 16509
gmo-simplemail|GMO Mail-SaaS|gateway|sometimes|simplemail.jp|180.222.177.136/29 180.222.177.160/28|131921
guardianwall|GUARDIANWALL on Cloud|gateway|sometimes|guardianwall.jp canonet.ne.jp||
sakura|SAKURA internet|hosting|no|sakura.ne.jp||7684 9370 9371
xserver|Xserver|hosting|no|xserver.jp wpx.ne.jp xsrv.jp||131965
lolipop|Lolipop / heteml|hosting|no|lolipop.jp phy.lolipop.jp heteml.jp heteml.net||7506
onamae|Onamae.com|hosting|no|gmoserver.jp onamae.ne.jp onamae.com||7506
gmo-cloud|GMO Cloud|hosting|no|wadax-sv.jp wadax.ne.jp gmocloud.com isle.ne.jp||
kagoya|KAGOYA|hosting|no|kagoya.net kagoya.com|133.18.0.0/16|24282
cpi|CPI|hosting|no|secure.ne.jp cpi.ad.jp||9597
coreserver|CORESERVER|hosting|no|coreserver.jp valueserver.jp xrea.com|202.172.24.0/21|7506 37907 58791
linkclub|LINKCLUB|hosting|no|linkclub.jp hosting-link.ne.jp||
cuenote|Cuenote|esp|yes|cuenote.jp cuenote.com||
blastengine|blastengine / haihaimail|esp|yes|haihaimail.jp blastengine.jp blayn.jp||
spiral|SPIRAL|esp|yes|spiral-platform.com smp.ne.jp||
will-mail|WiLL Mail|esp|yes|willap.jp||
proofpoint|Proofpoint|gateway|no|pphosted.com proofpoint.com ppops.net|67.231.144.0/20 148.163.128.0/19 205.220.160.0/19 208.84.64.0/22 208.86.200.0/22 185.132.180.0/22 185.183.28.0/22 91.207.212.0/23 66.159.224.0/19 143.55.144.0/21 185.169.148.0/22|13916 22843 26211 52129
proofpoint-essentials|Proofpoint Essentials|gateway|no|ppe-hosted.com|67.231.152.0/22 148.163.128.0/19 185.132.180.0/22 185.183.28.0/22 91.209.104.0/24|13916 22843 26211 52129
mimecast|Mimecast|gateway|no|mimecast.com mimecast.co.za mimecast-offshore.com|91.220.42.0/24 146.101.78.0/24 195.130.217.0/24 207.82.80.0/24 193.7.204.0/22 185.58.84.0/22 41.74.192.0/20 103.96.20.0/22 124.47.150.0/24 124.47.189.0/24 180.189.28.0/24 170.10.128.0/19 205.139.110.0/23 207.211.30.0/24 207.211.31.0/25 216.205.24.0/24 63.128.21.0/24 216.145.208.0/20 51.163.158.0/23 62.140.7.0/24 62.140.10.0/24 194.104.108.0/22 147.28.36.0/24 213.167.75.0/25 213.167.81.0/25|4637 14135 17477 30031 33538 37235 39588 42427 60492 136792 397726
cisco-secure-email|Cisco Secure Email|gateway|no|iphmx.com ces.cisco.com|68.232.128.0/19 184.94.240.0/20 207.54.64.0/19 208.90.56.0/21 216.71.128.0/19 139.138.24.0/21 139.138.32.0/19 194.165.192.0/19 23.90.96.0/19|16417 18625 30215 30238
barracuda|Barracuda|gateway|no|barracudanetworks.com ess.barracuda.com cudasvc.com|64.235.144.0/22 64.235.150.0/23 64.235.152.0/21 209.222.80.0/21 198.35.20.0/23|15324
messagelabs|Symantec Email Security.cloud|gateway|no|messagelabs.com|46.226.48.0/21 67.219.240.0/20 85.158.136.0/21 95.131.104.0/21 103.9.96.0/22 117.120.16.0/21 193.109.254.0/23 194.106.220.0/23 195.245.230.0/23 216.82.240.0/20|21345
trend-micro|Trend Micro Email Security|gateway|no|tmes.trendmicro.com hes.trendmicro.com tmes.trendmicro.eu|18.208.22.64/26 18.208.22.128/25 18.185.115.0/25|14618 16509
sophos|Sophos Email|gateway|no|hydra.sophos.com sophos.com reflexion.net||
forcepoint|Forcepoint Email Security|gateway|no|mailcontrol.com forcepoint.net|85.115.32.0/19 86.111.216.0/21 116.50.56.0/21 208.87.232.0/21|13448 42465 44444
hornetsecurity|Hornetsecurity|gateway|no|antispameurope.com hornetsecurity.com hornetsecurity.us|83.246.65.0/24 94.100.128.0/20 173.45.18.0/24 185.140.204.0/22|24679 25091 25394 29838 401943
spamexperts|N-able Mail Assure|gateway|sometimes|antispamcloud.com spamexperts.com mtaroutes.com||
mailchannels|MailChannels|gateway|no|mailchannels.net|23.83.208.0/20|63213 394256
retarus|Retarus|gateway|no|retarus.com||
fortimail|FortiMail Cloud|gateway|no|fortimail.com fortimailcloud.com||
avanan|Check Point Harmony Email|gateway|yes|avanan.net|35.174.145.124/32 3.101.216.128/32|14618 16509
cloudflare-email-security|Cloudflare Email Security|gateway|no|mxrecord.io area1security.com cloudflare-email.net||
trellix|Trellix Email Security|gateway|no|fireeyecloud.com||
spamtitan|SpamTitan|gateway|sometimes|titanhq.com spamtitan.com||
vade|Vade|gateway|no|vadesecure.com||
zix|Zix / AppRiver|gateway|no|zixmail.net appriver.com smtp25.com|8.19.118.0/24 8.31.233.0/24 5.152.184.0/23|13380 53780 59519
atmail|atmail cloud|hosting|sometimes|atmailcloud.com||
oxcs|Open-Xchange cloud|hosting|sometimes|oxcs.net||
amazon-ses|Amazon SES|esp|yes|amazonses.com smtp-out.amazonses.com|54.240.0.0/18 69.169.224.0/20 23.249.208.0/20 23.251.224.0/19 76.223.128.0/19 76.223.176.0/20 199.255.192.0/22 199.127.232.0/22|8987 14618 16509
sendgrid|SendGrid|esp|sometimes|sendgrid.net|167.89.0.0/17 168.245.0.0/17 149.72.0.0/16 159.183.0.0/16 208.117.48.0/20 50.31.32.0/19 192.254.112.0/20 198.21.0.0/21 198.37.144.0/20 134.128.64.0/18|11377 394434
mailgun|Mailgun|esp|sometimes|mailgun.net mailgun.org mailgun.us|69.72.32.0/20 143.55.224.0/20 159.112.240.0/20 159.135.224.0/20 161.38.192.0/20 198.61.254.0/23 198.244.48.0/20 104.130.122.0/23 146.20.112.0/22 166.78.68.0/22 192.237.158.0/23 209.61.151.0/24 23.253.182.0/23|19994 27357 33070 200069 396479
mailchimp|Mailchimp|esp|yes|mcsv.net rsgsv.net mcdlv.net mailchimpapp.net|198.2.128.0/18 205.201.128.0/20 148.105.0.0/16|14782
mandrill|Mandrill|esp|no|mandrillapp.com|198.2.128.0/18|14782
sparkpost|SparkPost|esp|sometimes|sparkpostmail.com mta.sparkpost.com|147.253.208.0/20 192.174.80.0/20 199.15.224.0/22 137.22.224.0/20|23528
postmark|Postmark|esp|yes|mtasv.net postmarkapp.com|50.31.156.0/24 50.31.205.0/24 104.245.209.0/24 104.245.208.0/22|23352
mailjet|Mailjet|esp|yes|mailjet.com mailjet.net|87.253.232.0/21 185.189.236.0/22 185.211.120.0/22 185.250.236.0/22|200069
brevo|Brevo|esp|yes|sendinblue.com mailin.fr sender-sib.com brevo.com brevosend.com|77.32.128.0/18 77.32.192.0/19 185.41.28.0/22 185.107.232.0/22 212.146.192.0/18 1.179.112.0/20 172.246.240.0/20|200484
constant-contact|Constant Contact|esp|yes|constantcontact.com ccsend.com|208.75.120.0/22 205.207.104.0/22|40444
exacttarget|Salesforce Marketing Cloud|esp|yes|exacttarget.com mta.exacttarget.com|13.111.0.0/16 66.231.80.0/20 68.232.192.0/20 136.147.128.0/20 136.147.176.0/20 199.122.120.0/21 198.245.80.0/20 64.132.88.0/23 207.67.38.0/24|14340 22606
salesforce|Salesforce|enterprise|yes|salesforce.com mta.salesforce.com|13.108.0.0/15 13.110.0.0/16 85.222.128.0/19 96.43.144.0/20 101.53.160.0/19 136.146.0.0/15 182.50.76.0/22 204.14.232.0/21|14340 14618 16509
marketo|Adobe Marketo|esp|yes|mktomail.com mktdns.com|199.15.212.0/22 192.28.144.0/20 192.28.160.0/19 185.28.196.0/22 103.237.104.0/22|15224
eloqua|Oracle Eloqua|esp|yes|en25.com eloqua.com|209.167.231.0/24 142.0.160.0/20|701 31898
oracle-email-delivery|Oracle Cloud Email Delivery|esp|yes|oracleemaildelivery.com|147.154.32.0/24|31898
emarsys|Emarsys|esp|yes|emarsys.net emarsys.com|45.86.116.0/22 185.90.20.0/22|203501
activecampaign|ActiveCampaign|esp|yes|acemsrvd.com acemsa1.com acemsa5.com acemsrva.com acems1.com|192.92.97.0/24 52.128.41.0/24|14618 16509
klaviyo|Klaviyo|esp|yes|klaviyomail.com|170.203.16.0/20|14618 16509
hubspot|HubSpot|esp|yes|hubspotemail.net hubspot.com hs-send.com|54.174.52.0/22 54.174.57.0/24 54.174.59.0/24 54.174.60.0/23 54.174.63.0/24 143.244.80.0/20 158.247.16.0/20 139.180.17.0/24 216.139.64.0/19|14618 16509
campaign-monitor|Campaign Monitor|esp|yes|createsend.com cmail19.com cmail20.com|203.55.21.0/24 103.28.42.0/24 146.88.28.0/24 163.47.180.0/22|55819
zendesk|Zendesk|esp|yes|zendesk.com zdsys.com|188.172.128.0/20 192.161.144.0/20 216.198.0.0/18 103.151.192.0/23|21880 61186
mailerlite|MailerLite|esp|yes|mlsend.com mlsend2.com|31.193.192.0/21 92.61.38.0/24|43811
elastic-email|Elastic Email|esp|yes|elasticemail.com elastic.email||
smtp2go|SMTP2GO|esp|sometimes|smtp2go.com smtpcorp.com smtpservice.net||
zeptomail|Zoho ZeptoMail|esp|yes|zeptomail.com zcsend.net|136.143.184.0/24 136.143.188.0/24|2639
acoustic|Acoustic|esp|yes|mkt.com mktout.com silverpop.com||
optimizely|Optimizely Campaign|esp|yes|srv2.de ecircle.com|193.169.180.0/23|48173
getresponse|GetResponse|esp|yes|getresponse-mail.com getresponse.com||46469
keap|Keap|esp|yes|infusionmail.com|208.76.24.0/22|
maileon|Maileon|esp|yes|xqueue.com|212.6.174.0/24 212.6.134.0/24 154.59.110.0/24|174 8426
emblue|emBlue|esp|yes|embluebtl.com|185.98.145.0/24|51050
linkedin|LinkedIn|esp|yes|linkedin.com|108.174.0.0/20 199.101.160.0/22|14413 55163
facebook|Facebook|esp|yes|facebook.com facebookmail.com|66.220.144.128/25 66.220.155.0/24 66.220.157.0/25 69.63.178.128/25 69.63.181.0/24 69.171.232.0/24 69.171.244.0/23|32934
x|X (Twitter)|esp|yes|twitter.com x.com|199.16.156.0/22 199.59.148.0/22|13414
github|GitHub|esp|yes|github.com github.net|192.30.252.0/22|36459
servicenow|ServiceNow|esp|yes|service-now.com|148.139.0.0/16 149.96.0.0/16 199.91.136.0/21 103.23.64.0/22 37.98.232.0/21|16839 397182
ovh|OVHcloud|hosting|no|mail-out.ovh.net ovh.net ovh.ca|178.32.124.0/22 46.105.0.0/16|16276
godaddy|GoDaddy|hosting|no|secureserver.net prod.phx3.secureserver.net|72.167.0.0/16 92.204.80.0/22 173.201.192.0/22 68.178.252.0/22|21499 26496 398101
newfold|Bluehost / HostGator|hosting|no|unifiedlayer.com bluehost.com websitewelcome.com hostgator.com|162.144.0.0/16 192.185.0.0/16 50.87.0.0/16|19871 46606
newfold-gateway|Newfold outbound gateway|hosting|sometimes|cloudfilter.net|35.89.44.32/28 44.202.169.32/28|14618 16509
namecheap|Namecheap Private Email|hosting|no|privateemail.com registrar-servers.com web-hosting.com|198.54.112.0/20 66.29.128.0/19|22612
hostinger|Hostinger|hosting|no|hostinger.io hostinger.com main-hosting.eu|148.222.52.0/22|47583
titan|Titan Email|hosting|sometimes|titan.email flockmail.com||
rackspace|Rackspace Email|hosting|no|emailsrvr.com|173.203.187.0/24 184.106.54.0/24 146.20.161.0/24 108.166.43.0/24 161.47.34.0/24 161.47.35.0/24|19994 27357 33070
dreamhost|DreamHost|hosting|no|dreamhost.com|64.90.32.0/19|26347
gandi|Gandi|hosting|no|gandi.net mail.gandi.net|217.70.176.0/20|29169
infomaniak|Infomaniak|hosting|no|infomaniak.ch infomaniak.com ik2.com|83.166.128.0/19 84.16.64.0/19 185.125.24.0/22|29222
one-com|one.com|hosting|no|one.com|46.30.208.0/21 185.164.12.0/22|51468
loopia|Loopia|hosting|no|loopia.se|93.188.0.0/21|39570
home-pl|home.pl|hosting|no|home.pl home.net.pl|79.96.0.0/16 89.161.128.0/17 46.242.128.0/17|12824
hetzner|Hetzner|hosting|no|your-server.de clients.your-server.de||
contabo|Contabo|hosting|no|contaboserver.net||
rented-servers|Rented cloud server|hosting|no|ip.linodeusercontent.com members.linode.com compute.amazonaws.com compute-1.amazonaws.com bc.googleusercontent.com cloudapp.net cloudapp.azure.com||
inmotion|InMotion Hosting|hosting|no|servconfig.com inmotionhosting.com||
greatnet|greatnet|hosting|no|gn-server.de greatnet.de|87.238.192.0/21 178.254.50.0/24|42730
beget|Beget|hosting|no|beget.com beget.ru|87.236.16.0/21|198610
simplelogin|SimpleLogin|forwarder|yes|simplelogin.co|176.119.200.128/25|62371
addy-io|addy.io|forwarder|yes|anonaddy.com anonaddy.me addy.io||
firefox-relay|Firefox Relay|forwarder|yes|relay.firefox.com mozmail.com||14618 16509
duckduckgo|DuckDuckGo Email Protection|forwarder|yes|duck.com||
improvmx|ImprovMX|forwarder|sometimes|improvmx.com infra.improvmx.com||
forward-email|Forward Email|forwarder|sometimes|forwardemail.net||
cloudflare-routing|Cloudflare Email Routing|forwarder|sometimes|email.cloudflare.net|104.30.0.0/19 2405:8100:c000::/38|13335
mailhop|DuoCircle mailhop|forwarder|sometimes|mailhop.org outbound.mailhop.org||14618 16509
groups-io|groups.io|forwarder|yes|groups.io|66.175.222.0/24|63949
`;

const words = (text: string | undefined): string[] => (text ? text.split(" ") : []);

export const mailProviders: readonly Provider[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [id = "", name = "", kind, hidesClient, hosts, cidrs, asns] = row.split("|");
    return {
      id,
      name,
      kind: kind as ProviderKind,
      hidesClient: hidesClient as Provider["hidesClient"],
      hostSuffixes: words(hosts),
      cidrs: words(cidrs),
      asns: words(asns).map(Number),
    };
  });
